package org.readback.report;

import org.readback.classroom.Classroom;
import org.readback.web.Frame;

/** What the view of a gradebook is given. */
public record GradebookPage(Frame frame, Classroom classroom, Gradebook gradebook) {}
