package org.readback.article.importing.html.story;

import java.util.Optional;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.line.Words;
import org.readback.article.importing.page.Reason;

/** What the page's JSON-LD says is the story's text, where it is the text that the page shows. */
public final class ToldBody {
    private static final int FEWEST_WORDS = 80;
    private static final double CONFIRMED = 0.75;
    private static final int BEGINNING = 60;

    private final Page page;
    private final SortedLeaves leaves;
    private final String body;

    private ToldBody(SortedLeaves leaves, String body) {
        this.page = leaves.page();
        this.leaves = leaves;
        this.body = body;
    }

    /** Leaves out the running text that the told body doesn't have, if it has nearly all of the rest. */
    public static void confirm(SortedLeaves leaves, Optional<String> told) {
        told.map(Words::key)
                .filter(key -> key.split(" ", -1).length >= FEWEST_WORDS)
                .ifPresent(key -> new ToldBody(leaves, key).confirm());
    }

    private void confirm() {
        int kept = 0;
        int confirmed = 0;
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.isKeptText(i)) {
                kept += page.leaf(i).words();
                confirmed += isTold(i) ? page.leaf(i).words() : 0;
            }
        }
        boolean same = confirmed >= CONFIRMED * kept && confirmed >= CONFIRMED * body.split(" ", -1).length;
        for (int i = 0; i < leaves.size() && same; i++) {
            if (leaves.isKeptText(i) && page.leaf(i).kind() == Leaf.Kind.PARAGRAPH && !isTold(i)) {
                leaves.drop(i, Reason.RELATED);
            }
        }
    }

    private boolean isTold(int i) {
        String key = page.leaf(i).line().key();
        return body.contains(key.substring(0, Math.min(key.length(), BEGINNING)));
    }
}
