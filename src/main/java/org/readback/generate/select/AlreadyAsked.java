package org.readback.generate.select;

import java.util.Optional;
import java.util.stream.Stream;
import org.readback.bank.Bank;
import org.readback.bank.Question;
import org.readback.bank.Snapshot;
import org.readback.bank.wording.FoldedAnswer;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.family.Candidate;

/** What a bank asks already: whoever adds to it wants something new, and nothing that gives another answer away. */
final class AlreadyAsked {
    private AlreadyAsked() {}

    /** Why the bank makes a candidate superfluous; empty when it doesn't. */
    static Optional<String> by(Bank bank, Candidate candidate) {
        return bank.questions().stream()
                .filter(question -> isSame(question, candidate))
                .findFirst()
                .map(question -> "the bank asks it already, as " + question.id());
    }

    private static boolean isSame(Question question, Candidate candidate) {
        String prompt = question.details().prompt();
        String key = String.valueOf(Snapshot.fields(question).get("key"));
        String own = candidate.key().text();
        boolean told = FoldedAnswer.of(key).equals(FoldedAnswer.of(own))
                || prompt.contains(own)
                || candidate.prompt().contains(key)
                || question instanceof Question.TrueFalse
                || candidate.family().equals("true-false");
        return (told && isNear(question, candidate)) || prompt.equals(candidate.prompt());
    }

    /** Whether both rest on a sentence, or one shows the other's. */
    private static boolean isNear(Question question, Candidate candidate) {
        boolean proved = question.details().allEvidence().stream()
                .anyMatch(evidence -> Stream.concat(Stream.of(candidate.sentence()), candidate.shown().stream())
                        .anyMatch(sentence -> isPart(sentence.text(), evidence.exact())));
        return proved || isShown(candidate.sentence(), question.details().prompt());
    }

    /** Authors quote less than a sentence, or more. */
    private static boolean isPart(String sentence, String quoted) {
        return sentence.contains(quoted) || quoted.contains(sentence);
    }

    /** A passage with a gap shows the words before or behind it as they are. */
    private static boolean isShown(Sentence sentence, String prompt) {
        int gap = prompt.indexOf(Candidate.GAP);
        int half = sentence.tokens().size() / 2;
        String first = sentence.text(0, half);
        String second = sentence.text(half, sentence.tokens().size() - 1);
        return gap >= 0 && (prompt.contains(first) || prompt.contains(second));
    }
}
