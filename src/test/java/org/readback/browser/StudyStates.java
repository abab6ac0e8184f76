package org.readback.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.readback.Guest;

/** Study and progress, before anything was missed, between two days, and over weeks. */
final class StudyStates {
    private StudyStates() {}

    static List<State> all(School school) {
        Guest returning = school.returning.guest;
        return List.of(
                State.state("study, nothing missed", school.newStudent, "/study"),
                State.state("study, nothing due", school.student, "/study"),
                State.state("study, due", returning, "/study"),
                State.state("study, attempt", returning, school.returning.studying),
                State.state("study, review", returning, school.returning.studied),
                State.state("progress, nothing yet", school.newStudent, "/study/progress"),
                State.state("progress", returning, "/study/progress"),
                State.state("progress, figures", returning, "/study/progress", StudyStates::showsTheFigures));
    }

    private static void showsTheFigures(Visit visit) {
        visit.page().locator(".figures > summary").all().forEach(Locator::click);
    }
}
