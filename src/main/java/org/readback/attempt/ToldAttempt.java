package org.readback.attempt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readback.attempt.Control.Boxes;
import org.readback.attempt.Control.Option;
import org.readback.attempt.Control.Partners;
import org.readback.attempt.Control.Positions;
import org.readback.attempt.Control.Radios;
import org.readback.attempt.Control.Select;
import org.readback.bank.Question;
import org.readback.bank.Snapshot;

/**
 * An attempt as its learner's own data tells it: what was asked and what was answered. No key, feedback or evidence is
 * in it, so that it may be told at any time. Moments are ISO 8601 in UTC.
 *
 * @param article the slug of the article
 * @param deadline null where time isn't limited
 * @param submitted null while it is in progress
 * @param automatic whether the clock submitted it
 */
record ToldAttempt(
        long id,
        String article,
        String title,
        String purpose,
        String feedback,
        String started,
        @Nullable String deadline,
        @Nullable String submitted,
        boolean automatic,
        List<Asked> questions) {
    /**
     * A question as it was asked, with what was done about it.
     *
     * @param options in the order in which they were shown
     * @param items what was to be put in order or matched with options, in the order shown
     * @param responses each that was saved, the first one first
     * @param checks each answer that was checked before submission, the first one first
     * @param hint when the learner asked where the article tells it
     * @param proofs each sentence that was chosen as the answer's proof
     * @param score null before submission
     */
    record Asked(
            String id,
            String type,
            String prompt,
            List<String> options,
            List<String> items,
            int points,
            List<Answered> responses,
            List<Answered> checks,
            @Nullable String hint,
            List<Proved> proofs,
            @Nullable Earned score) {}

    /** What was done about a question. */
    record Done(
            List<Answered> responses,
            List<Answered> checks,
            Optional<String> hint,
            List<Proved> proofs,
            Optional<Earned> score) {}

    /** @param answer words or the option; several options; what was chosen for each item; null for a blank */
    record Answered(@Nullable Object answer, String at) {}

    /** A sentence of the article. */
    record Proved(int paragraph, String sentence, String at) {}

    /** Points, and the most there could be. */
    record Earned(double points, int of) {}

    static ToldAttempt of(Attempt attempt, Function<Question, Done> done) {
        return new ToldAttempt(
                attempt.id(),
                attempt.article(),
                attempt.articleTitle(),
                attempt.terms().purpose().word(),
                attempt.terms().feedback().word(),
                attempt.startedAt().toString(),
                attempt.terms().deadline().map(Object::toString).orElse(null),
                attempt.submission().map(end -> end.at().toString()).orElse(null),
                attempt.submission().map(Attempt.Submission::automatic).orElse(false),
                attempt.questions().stream()
                        .map(question -> asked(question, attempt.seed(), done.apply(question)))
                        .toList());
    }

    private static Asked asked(Question question, long seed, Done done) {
        Control control = Control.of(question, seed, new Response.Blank());
        return new Asked(
                question.id(),
                Snapshot.type(question),
                question.details().prompt(),
                options(control),
                items(control),
                question.details().points(),
                done.responses(),
                done.checks(),
                done.hint().orElse(null),
                done.proofs(),
                done.score().orElse(null));
    }

    private static List<String> options(Control control) {
        if (control instanceof Radios radios) {
            return radios.options().stream().map(Option::value).toList();
        } else if (control instanceof Boxes boxes) {
            return boxes.options().stream().map(Option::value).toList();
        } else if (control instanceof Partners partners) {
            return partners.selects().stream()
                    .flatMap(select -> select.options().stream())
                    .distinct()
                    .toList();
        }
        return List.of();
    }

    private static List<String> items(Control control) {
        if (control instanceof Positions positions) {
            return positions.selects().stream().map(Select::item).toList();
        } else if (control instanceof Partners partners) {
            return partners.selects().stream().map(Select::item).toList();
        }
        return List.of();
    }
}
