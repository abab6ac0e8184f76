package org.readback.classroom;

import org.readback.web.Form;
import org.readback.web.Frame;
import org.readback.web.Visitor;

/** What the view of joining a class is given. */
public record JoinPage(Frame frame, Form form) {
    /** Whether joining makes an account: it does for a guest, too. */
    public boolean isNew() {
        return frame.visitor().filter(visitor -> !visitor.isGuest()).isEmpty();
    }

    public boolean isGuest() {
        return frame.visitor().filter(Visitor::isGuest).isPresent();
    }
}
