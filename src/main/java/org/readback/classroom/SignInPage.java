package org.readback.classroom;

import org.readback.web.Form;
import org.readback.web.Frame;

/** What the sign-in view is given. */
public record SignInPage(Frame frame, Form form) {}
