package org.readback.generate.asking;

import java.util.List;
import java.util.Set;
import org.readback.generate.annotate.Token;

/** "A 5 percent stake", "a deal": nouns of which nobody knows what they are about when it isn't said. */
final class Incomplete {
    private static final Set<String> RELATIVE = Set.of("""
            stake share deal contract permission access bid offer link tie alternative approach chance opportunity
            right role part majority portion percentage pact talks negotiation reply response reason effect impact request
            application appeal campaign help verdict ruling ban duty model version edition copy""".split("\\s+"));

    private static final String COMPLETED =
            "(?i)of|for|in|on|to|with|from|between|against|over|that|which|who|where|about|by|at|into|after|as";

    /** Of what they are another one must be said: "found a copy in a bookstore" doesn't. */
    private static final Set<String> OF_SOMETHING = Set.of("copy", "edition", "version", "model");

    private Incomplete() {}

    static boolean isIn(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            Token noun = words.get(i);
            if (noun.tag().matches("NNS?") && RELATIVE.contains(noun.lemma()) && !isCompleted(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** By what follows, by a name or noun before it, or because it is itself a part of a longer noun. */
    private static boolean isCompleted(List<Token> words, int at) {
        if (OF_SOMETHING.contains(words.get(at).lemma())) {
            return at + 1 < words.size() && words.get(at + 1).is("of", "for", "that", "which");
        }
        boolean followed = at + 1 < words.size()
                && ((words.get(at + 1).word().matches(COMPLETED) && !isDated(words, at + 2))
                        || words.get(at + 1).isNoun()
                        || words.get(at + 1).tag().equals("HYPH"));
        Token before = at == 0 ? words.get(0) : words.get(at - 1);
        boolean named = at > 0
                && (before.isNoun() || before.tag().equals("POS"))
                && !before.lemma().matches("percent|%");
        return followed || named;
    }

    /** "A stake in May". */
    private static boolean isDated(List<Token> words, int at) {
        return at < words.size()
                && words.get(at)
                        .word()
                        .matches("\\d{4}|(Jan|Febr)uary|March|April|May|June|July|August|(Septem|Octo|Novem|Decem)ber"
                                + "|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
    }
}
