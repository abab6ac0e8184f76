package org.readback.generate.select;

import java.util.Optional;
import java.util.Set;
import org.readback.generate.annotate.SecondOpinion;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.family.Candidate;

/** Whether a second parser reads a candidate's clause as the first one does; only turned clauses are asked about. */
final class Agreement {
    /** Their words are put in a new order by what the parser says. */
    private static final Set<String> TURNED = Set.of(
            "who-did",
            "when",
            "where",
            "what-did",
            "how-many",
            "how-much",
            "how-long",
            "which-country",
            "which-organisation");

    private final SecondOpinion second = new SecondOpinion();

    /** What speaks against a candidate; empty when nothing does, or when the second parser can't tell. */
    Optional<String> fault(Candidate candidate) {
        if (!TURNED.contains(candidate.family()) || !candidate.fact().matches("\\d+:\\d+")) {
            return Optional.empty();
        }
        Sentence sentence = candidate.sentence();
        Token verb = sentence.token(Integer.parseInt(candidate.fact().replaceFirst(".*:", "")));
        boolean otherwise = sentence.children(verb, "nsubj", "nsubj:pass", "obj").stream()
                .filter(word -> isBeside(sentence, word, verb))
                .anyMatch(word -> second.agreesOn(sentence, word)
                        .filter(agrees -> !agrees)
                        .isPresent());
        return otherwise ? Optional.of("a second parser reads its sentence otherwise") : Optional.empty();
    }

    /** Past an aside the second parser is the one to err: the first one reads the sentence without it. */
    private static boolean isBeside(Sentence sentence, Token word, Token verb) {
        int first = Math.min(word.index(), verb.index());
        int last = Math.max(word.index(), verb.index());
        return sentence.tokens().subList(first, last).stream().noneMatch(Token::isBreak);
    }
}
