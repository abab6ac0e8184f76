package org.readback.classroom;

import java.util.List;
import org.readback.web.Form;
import org.readback.web.Frame;

/**
 * What the view of a teacher's classes is given.
 *
 * @param deletionRequests of students whom this teacher has, and of those whom nobody has
 */
public record ClassesPage(
        Frame frame, List<ClassroomStore.Listed> classes, List<DeletionRequest> deletionRequests, Form form) {}
