package org.readback.classroom;

import java.util.List;
import org.readback.web.Frame;

/**
 * What the view of one class is given.
 *
 * @param deletionRequests of its students
 * @param joinAddress the address where students type the code
 */
public record ClassPage(
        Frame frame,
        Classroom classroom,
        List<Student> students,
        List<DeletionRequest> deletionRequests,
        String joinAddress) {}
