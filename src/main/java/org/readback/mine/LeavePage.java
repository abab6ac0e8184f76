package org.readback.mine;

import org.readback.web.Frame;
import org.readback.web.Visitor;

/** What the view is given that asks a learner once before the account is to be deleted, or a guest's practice is. */
public record LeavePage(Frame frame, int attempts) {
    public boolean isGuest() {
        return frame.visitor().filter(Visitor::isGuest).isPresent();
    }
}
