package org.readback.generate.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The ties between the words of a sentence, as Universal Dependencies names them: each word hangs on one head.
 *
 * @param heads the index of each word's head; -1 for the root and for words that hang on nothing
 * @param relations how each word hangs on its head; "root" for the root, "" where it hangs on nothing
 * @param dependents the indexes of the words that hang on each word, in order
 */
record Dependencies(List<Integer> heads, List<String> relations, List<List<Integer>> dependents) {
    private static final int NONE = -1;

    static Dependencies of(List<Tie> ties, int words) {
        List<Integer> heads = new ArrayList<>(Collections.nCopies(words, NONE));
        List<String> relations = new ArrayList<>(Collections.nCopies(words, ""));
        for (Tie tie : ties) {
            heads.set(tie.dependent(), tie.governor());
            relations.set(tie.dependent(), tie.relation());
        }
        return new Dependencies(heads, relations, dependents(heads));
    }

    private static List<List<Integer>> dependents(List<Integer> heads) {
        List<List<Integer>> dependents = new ArrayList<>();
        heads.forEach(each -> dependents.add(new ArrayList<>(0)));
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) != NONE) {
                dependents.get(heads.get(i)).add(i);
            }
        }
        return dependents;
    }

    int head(int word) {
        return heads.get(word);
    }

    String relation(int word) {
        return relations.get(word);
    }

    List<Integer> of(int head) {
        return dependents.get(head);
    }
}
