package org.readback.generate.annotate;

import edu.stanford.nlp.trees.TypedDependency;
import java.util.Collection;
import java.util.List;

/**
 * How one word hangs on another, as Universal Dependencies names it.
 *
 * @param governor index of the head, or -1 for the root
 * @param dependent index of the word that hangs on it
 */
record Tie(int governor, String relation, int dependent) {
    /** The toolkit counts words from 1 and has the root hang on 0. */
    static List<Tie> all(Collection<TypedDependency> found) {
        return found.stream()
                .map(tie -> new Tie(
                        tie.gov().index() - 1, tie.reln().toString(), tie.dep().index() - 1))
                .toList();
    }
}
