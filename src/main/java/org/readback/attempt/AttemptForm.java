package org.readback.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.bank.Question;

/** The form of a whole attempt, as a browser sends it: each control is named after its question. */
final class AttemptForm {
    private final Map<String, List<String>> fields;

    AttemptForm(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** The name of the field that tells which response to the question the page showed. */
    static String seen(String questionId) {
        return "seen." + questionId;
    }

    /** Adds what has changed to the log, as far as it can be; gives the answers that can't, and why. */
    List<Unsaved> saveTo(Attempt attempt, ResponseLog log) {
        List<Unsaved> unsaved = new ArrayList<>();
        int number = 0;
        for (Question question : attempt.questions()) {
            int place = ++number;
            List<String> values = fields.getOrDefault(question.id(), List.of());
            if (!values.isEmpty()) {
                save(attempt, question, values, log).ifPresent(why -> unsaved.add(new Unsaved(place, why)));
            }
        }
        return unsaved;
    }

    private Optional<String> save(Attempt attempt, Question question, List<String> values, ResponseLog log) {
        Response before = attempt.response(question);
        try {
            Response response = FormAnswer.read(Control.of(question, attempt.seed(), before), values);
            Optional<String> seen =
                    fields.getOrDefault(seen(question.id()), List.of()).stream().findFirst();
            boolean isAsShown = seen.map(key -> log.shown(question, key))
                    .filter(response::equals)
                    .isPresent();
            // a page that has stood open says nothing of what its student left as it was
            if (response.equals(before) || isAsShown) {
                return Optional.empty();
            } else if (attempt.isOpen(question)) {
                return Optional.of(ResponseLog.CHECKED);
            }
            return log.add(question, SentResponse.ofForm(response, seen))
                    .map(other -> answeredElsewhere(attempt, question, other.response(), response));
        } catch (AnswerRefused refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static String answeredElsewhere(Attempt attempt, Question question, Response there, Response here) {
        return String.format(
                "You answered this on another tab or device (%s), and that answer is kept. "
                        + "This page sent %s. If you want that one, give it again and save.",
                words(attempt, question, there), words(attempt, question, here));
    }

    private static String words(Attempt attempt, Question question, Response response) {
        String words = Control.of(question, attempt.seed(), response).inWords();
        return words.isEmpty() ? "no answer" : "“" + words + "”";
    }
}
