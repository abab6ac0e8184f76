package org.readback.generate.asking;

import java.util.Set;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Verbs that tell little without an object: what was "joined from a bank" or "taken over in 2011"? */
public final class Transitive {
    private static final Set<String> VERBS = Set.of(
            "join", "enter", "visit", "attend", "support", "reach", "score", "found", "chair", "head", "follow",
            "learn");

    /** Whoever is elected is elected to something. */
    private static final Set<String> TO_OFFICE =
            Set.of("elect", "appoint", "name", "nominate", "promote", "hire", "recruit");

    private Transitive() {}

    public static boolean isToOffice(Token verb) {
        return TO_OFFICE.contains(verb.lemma());
    }

    public static boolean is(Sentence sentence, Token verb) {
        boolean takesOver = verb.lemma().equals("take")
                && sentence.at(verb.index() + 1).filter(word -> word.is("over")).isPresent();
        return takesOver || VERBS.contains(verb.lemma());
    }
}
