package org.readback.dictionary;

import java.util.stream.Stream;
import org.readback.dictionary.Entry.Definition;

/** The dictionary's definitions as they are shown: shorter, and with the quotation marks and dashes of a page. */
final class PlainGloss {
    private static final int LONG = 110;
    private static final int LONGEST_EXAMPLE = 90;

    private PlainGloss() {}

    static Definition of(Sense sense) {
        String example = sense.examples().stream()
                .filter(each -> each.length() <= LONGEST_EXAMPLE)
                .filter(each -> uses(each, sense))
                .findFirst()
                .map(PlainGloss::typeset)
                .orElse(null);
        return new Definition(typeset(shortened(sense.gloss())), example);
    }

    /** Up to the first semicolon or dash, where it is long: what follows only adds to the definition. */
    private static String shortened(String gloss) {
        return gloss.length() > LONG ? gloss.split("; | --? ", 2)[0] : gloss;
    }

    /** Whether the example is of this very word: many are of its synonyms. */
    private static boolean uses(String example, Sense sense) {
        return Stream.of(example.split("[^\\p{L}'-]+"))
                .filter(word -> !word.isEmpty())
                .anyMatch(word -> WordNet.bases(word, sense.wordClass()).contains(sense.lemma()));
    }

    private static String typeset(String text) {
        return text.replaceAll("`([^'`]*)'", "“$1”")
                .replace('`', '‘')
                .replace('\'', '’')
                .replaceAll(" --? ", " – ");
    }
}
