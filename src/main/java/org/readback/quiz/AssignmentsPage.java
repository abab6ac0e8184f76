package org.readback.quiz;

import java.util.List;
import org.readback.bank.Reading;
import org.readback.classroom.Classroom;
import org.readback.web.Form;
import org.readback.web.Frame;

/**
 * What the view of a class's assignments is given.
 *
 * @param readings what can be assigned
 * @param zone the school's, in which due times are
 */
public record AssignmentsPage(
        Frame frame, Classroom classroom, List<Listed> assignments, List<Reading> readings, Form form, String zone) {
    /** An assignment with the title of its article. */
    public record Listed(Assignment assignment, String title) {}

    /** Whether this way of giving feedback is chosen. */
    public boolean chooses(Feedback feedback) {
        return form.value("feedback").equals(feedback.word());
    }
}
