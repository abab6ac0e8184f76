package org.readback.article.importing.html.story;

import org.jspecify.annotations.Nullable;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.page.Reason;

/** A page's leaves, sorted into those of its story and those that are left out, each with its reason. */
public final class SortedLeaves {
    private final Page page;
    private final @Nullable Reason[] reasons;

    SortedLeaves(Page page) {
        this.page = page;
        this.reasons = new Reason[page.leaves().size()];
    }

    Page page() {
        return page;
    }

    Leaf leaf(int i) {
        return page.leaf(i);
    }

    int size() {
        return reasons.length;
    }

    /** Why the leaf is left out; null where it is of the story. */
    @Nullable
    Reason reason(int i) {
        return reasons[i];
    }

    boolean isKept(int i) {
        return reasons[i] == null;
    }

    /** Whether the leaf is of the story and running text. */
    boolean isKeptText(int i) {
        return reasons[i] == null && page.isProse(i);
    }

    /** Leaves the leaf out, unless it was left out before. */
    void drop(int i, Reason reason) {
        reasons[i] = reasons[i] == null ? reason : reasons[i];
    }

    /** Leaves out the leaf and all below it. */
    void dropFrom(int i, Reason reason) {
        for (int below = i; below < reasons.length; below++) {
            drop(below, reason);
        }
    }

    /** The story's first leaf; the page's last where there is no story. */
    public int first() {
        int first = 0;
        while (first < reasons.length - 1 && reasons[first] != null) {
            first++;
        }
        return first;
    }

    /** The story's last leaf, or else its first. */
    public int last() {
        int last = reasons.length - 1;
        while (last > 0 && reasons[last] != null) {
            last--;
        }
        return Math.max(last, first());
    }
}
