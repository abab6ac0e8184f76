package org.readback.classroom;

import org.readback.web.Form;
import org.readback.web.Frame;
import org.readback.web.Visitor;

/** What the sign-in view is given. */
public record SignInPage(Frame frame, Form form) {
    public boolean isGuest() {
        return frame.visitor().filter(Visitor::isGuest).isPresent();
    }
}
