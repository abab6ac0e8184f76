package org.readback.browser;

import java.util.ArrayList;
import java.util.List;
import org.readback.Guest;
import org.readback.Server;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Cloze;
import org.readback.bank.Question.ShortAnswer;
import org.readback.bank.Question.TrueFalse;

/** A student who took quizzes over the last weeks, and came back on some days to study what was missed. */
final class ReturningStudent {
    private final Server server;
    final Guest guest;

    /** A study attempt that is just begun. */
    final String studying;

    /** One that is finished. */
    final String studied;

    ReturningStudent(Server server, Guest guest) {
        this.server = server;
        this.guest = guest;
        takes("rights-dialogue-2011", 79, 2);
        studies("rights-dialogue-2011", 78, 74, 66, 45, 20);
        takes("china-halts-talks-2004", 58, 4);
        studies("china-halts-talks-2004", 55, 50, 30, 12);
        takes("washington-beijing-dispute-2004", 37, 3);
        studies("washington-beijing-dispute-2004", 30, 29, 20);
        takes("beijing-rights-talks-1997", 16, 5);
        studies("beijing-rights-talks-1997", 15);
        takes("rights-talks-to-begin-2011", 2, 4);
        studied = study("rights-talks-to-begin-2011", 0);
        studying = start("beijing-rights-talks-1997");
    }

    private void takes(String slug, int daysAgo, int turn) {
        submit(guest.post("/read/" + slug + "/attempts").path(), daysAgo, answers(slug, turn));
    }

    private void studies(String slug, int... daysAgo) {
        for (int days : daysAgo) {
            study(slug, days);
        }
    }

    private String study(String slug, int daysAgo) {
        return submit(start(slug), daysAgo, answers(slug, 9 + daysAgo));
    }

    private String start(String slug) {
        return guest.post("/study/" + slug).path();
    }

    private String submit(String attempt, int daysAgo, String[] answers) {
        guest.post(attempt + "/submission", answers);
        server.backdate(attempt, daysAgo);
        return attempt;
    }

    /** The right answers to most questions, to others for each turn. */
    private static String[] answers(String slug, int turn) {
        List<String> form = new ArrayList<>();
        int number = 0;
        for (Question question : School.questions(slug)) {
            number++;
            String right = right(question);
            if (!right.isEmpty() && number % (turn % 8 + 2) != 0) {
                form.addAll(List.of(question.id(), right));
            }
        }
        return form.toArray(String[]::new);
    }

    /** Nothing where more than one word or option is to be given. */
    private static String right(Question question) {
        if (question instanceof Choice choice) {
            return choice.key();
        } else if (question instanceof TrueFalse statement) {
            return String.valueOf(statement.key());
        } else if (question instanceof ShortAnswer asked) {
            return asked.key();
        } else if (question instanceof Cloze cloze) {
            return cloze.key();
        }
        return "";
    }
}
