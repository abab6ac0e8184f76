package org.readback.generate.passage;

import java.util.List;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** What a passage takes for told though no word of it tells: "twenty-three had been dead", "the other 120". */
final class Untold {
    private Untold() {}

    static boolean isIn(List<Sentence> passage) {
        boolean several = false;
        boolean number = false;
        for (Sentence sentence : passage) {
            if (isWithoutSubject(sentence)) {
                return true;
            }
            for (Token word : sentence.tokens()) {
                if ((!several && isCountAlone(sentence, word)) || (!number && isRest(sentence, word))) {
                    return true;
                }
                several |= word.tag().matches("NNP?S");
                number |= word.tag().equals("CD");
            }
        }
        return false;
    }

    /** "Approved $12,000 for the pier", from a list of what a meeting did. */
    private static boolean isWithoutSubject(Sentence sentence) {
        Token first = sentence.token(0);
        return first.tag().matches("VB[DN]?")
                && sentence.children(sentence.token(sentence.root()), "nsubj", "nsubj:pass", "nsubjpass", "expl")
                        .isEmpty();
    }

    /** "Twenty-three had been dead": of whom? */
    private static boolean isCountAlone(Sentence sentence, Token word) {
        return word.index() == 0
                && word.tag().equals("CD")
                && sentence.tokens().stream()
                        .dropWhile(part -> part.tag().matches("CD|HYPH"))
                        .limit(1)
                        .anyMatch(next -> next.tag().matches("VB[DZP]|MD"));
    }

    /** "Took the other 120 from his till". */
    private static boolean isRest(Sentence sentence, Token word) {
        return word.is("other")
                && sentence.at(word.index() - 1).filter(the -> the.is("the")).isPresent()
                && sentence.at(word.index() + 1)
                        .filter(next -> next.tag().equals("CD"))
                        .isPresent();
    }
}
