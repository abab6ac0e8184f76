package org.readback.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.readback.web.Form;

/** The form with which a teacher assigns a reading: what it says, with a word beside each field that is not right. */
final class AssignmentForm {
    static final String[] FIELDS = {"article", "feedback", "minutes", "shuffle", "proof", "due-day", "due-time"};
    private static final int LONGEST_MINUTES = 300;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Form form;

    AssignmentForm(Form form) {
        this.form = form;
    }

    Rules rules() {
        return new Rules(
                feedback(),
                minutes().map(Duration::ofMinutes),
                !form.value("proof").isEmpty(),
                !form.value("shuffle").isEmpty());
    }

    private Feedback feedback() {
        String word = form.value("feedback");
        Optional<Feedback> chosen = Arrays.stream(Feedback.values())
                .filter(feedback -> feedback.word().equals(word))
                .findFirst();
        if (chosen.isEmpty()) {
            form.refuse("feedback", "Choose when students see how they did.");
        }
        return chosen.orElse(Feedback.AFTER_SUBMISSION);
    }

    private Optional<Integer> minutes() {
        String typed = form.value("minutes").strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        int minutes = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            form.refuse("minutes", "Type whole minutes from 1 to " + LONGEST_MINUTES + ", or leave it empty.");
        }
        return Optional.of(minutes);
    }

    /** When it is due: at the end of the day where no time is given; empty where no day is. */
    Optional<Instant> dueAt(ZoneId zone, Instant now) {
        String day = form.value("due-day").strip();
        String time = form.value("due-time").strip();
        if (day.isEmpty()) {
            if (!time.isEmpty()) {
                form.refuse("due-day", "Choose the day, too, or leave the time empty.");
            }
            return Optional.empty();
        }
        try {
            LocalTime at = time.isEmpty() ? END_OF_DAY : LocalTime.parse(time);
            Instant due = LocalDate.parse(day).atTime(at).atZone(zone).toInstant();
            if (due.isBefore(now)) {
                form.refuse("due-day", "That is over already. Choose a later day or time, or leave both empty.");
            }
            return Optional.of(due);
        } catch (DateTimeParseException unreadable) {
            form.refuse("due-day", "Write the day like 2025-03-28 and the time like 14:30.");
            return Optional.empty();
        }
    }
}
