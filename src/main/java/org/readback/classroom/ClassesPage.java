package org.readback.classroom;

import java.util.List;
import org.readback.web.Form;
import org.readback.web.Frame;

/** What the view of a teacher's classes is given. */
public record ClassesPage(Frame frame, List<ClassroomStore.Listed> classes, Form form) {}
