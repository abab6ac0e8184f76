package org.readback.classroom;

import org.readback.web.Form;
import org.readback.web.Frame;

/** What the view of creating the first teacher is given. */
public record FirstTeacherPage(Frame frame, Form form) {}
