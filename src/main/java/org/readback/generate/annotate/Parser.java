package org.readback.generate.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Ties the words of a stretch to each other; places count from the stretch's start. */
@FunctionalInterface
interface Parser {
    List<Tie> parse(List<CoreLabel> words);
}
