package org.readback.generate.select;

import java.util.Optional;
import org.readback.bank.Bank;
import org.readback.bank.Question;
import org.readback.bank.Snapshot;
import org.readback.bank.wording.FoldedAnswer;
import org.readback.generate.family.Candidate;

/** What a bank asks already: whoever adds to it wants something new. */
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
        boolean sameFact = sharesEvidence(question, candidate)
                && (FoldedAnswer.of(key).equals(FoldedAnswer.of(own))
                        || prompt.contains(own)
                        || candidate.prompt().contains(key));
        return sameFact || prompt.equals(candidate.prompt());
    }

    /** Authors quote less than a sentence, or more. */
    private static boolean sharesEvidence(Question question, Candidate candidate) {
        String sentence = candidate.sentence().text();
        return question.details().allEvidence().stream()
                .anyMatch(evidence ->
                        sentence.contains(evidence.exact()) || evidence.exact().contains(sentence));
    }
}
