package org.readback.classroom;

import org.readback.web.Form;
import org.readback.web.Frame;

/** What the view of joining a class is given. */
public record JoinPage(Frame frame, Form form) {}
