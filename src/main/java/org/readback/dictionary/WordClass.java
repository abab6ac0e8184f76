package org.readback.dictionary;

import java.util.Optional;
import net.sf.extjwnl.data.POS;

/** The open classes of words, the ones that the dictionary has. */
public enum WordClass {
    NOUN(POS.NOUN),
    VERB(POS.VERB),
    ADJECTIVE(POS.ADJECTIVE),
    ADVERB(POS.ADVERB);

    private final POS inDictionary;

    WordClass(POS inDictionary) {
        this.inDictionary = inDictionary;
    }

    /** The class that a tag of the Penn Treebank tells, such as NNS. */
    public static Optional<WordClass> ofTag(String tag) {
        if (tag.startsWith("NN")) {
            return Optional.of(NOUN);
        }
        if (tag.startsWith("VB")) {
            return Optional.of(VERB);
        }
        if (tag.startsWith("JJ")) {
            return Optional.of(ADJECTIVE);
        }
        return tag.matches("RB[RS]?") ? Optional.of(ADVERB) : Optional.empty();
    }

    static WordClass of(POS inDictionary) {
        return switch (inDictionary) {
            case NOUN -> NOUN;
            case VERB -> VERB;
            case ADJECTIVE -> ADJECTIVE;
            case ADVERB -> ADVERB;
        };
    }

    POS inDictionary() {
        return inDictionary;
    }
}
