package org.readback.article.importing.html.story;

import java.util.Optional;
import org.readback.article.importing.html.leaf.Boxes;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.page.Reason;

/** Scores the leaves of a page by how much they look like a story's text. */
final class LeafScore {
    private static final double WORDS_A_POINT = 15;
    private static final double LONGEST_COUNTS = 3;
    private static final int NEAR = 4;
    private static final double ALONE = 0.4;
    private static final double LINK = -0.6;
    private static final double LABEL = -0.25;
    private static final double HEADING = -0.05;
    private static final double ROLE = -0.4;
    // of a list of links the first costs most: it will be dropped whole
    private static final double NEXT = -0.1;
    private static final double CUE = -0.5;

    private final Page page;

    private LeafScore(Page page) {
        this.page = page;
    }

    /** The scores of all leaves, in order. */
    static double[] of(Page page) {
        LeafScore score = new LeafScore(page);
        double[] scores = new double[page.leaves().size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score.of(i);
        }
        return scores;
    }

    private double of(int i) {
        Leaf leaf = page.leaf(i);
        Optional<Reason> role = page.roleWithin(page.document(), i);
        double length = Math.min(leaf.words() / WORDS_A_POINT, LONGEST_COUNTS);
        if (role.isPresent()) {
            if (role.get() == Reason.CAPTION || role.get() == Reason.PULL_QUOTE) {
                return 0;
            }
            return i > 0 && page.roleWithin(page.document(), i - 1).equals(role) ? NEXT : ROLE;
        }
        if (leaf.isMostlyLinks()) {
            return i > 0
                            && page.leaf(i - 1).isMostlyLinks()
                            && Boxes.alike(leaf.box(), page.leaf(i - 1).box())
                    ? NEXT
                    : LINK;
        }
        if (!page.isProse(i)) {
            return leaf.kind() == Leaf.Kind.PARAGRAPH ? LABEL : HEADING;
        }
        if (page.cue(i).isPresent()) {
            return CUE;
        }
        return (1 - leaf.links()) * (hasCompany(i) ? length : ALONE * length);
    }

    /** Whether running text stands near in the same box or in a box of the same making. */
    private boolean hasCompany(int i) {
        for (int other = Math.max(0, i - NEAR); other <= Math.min(page.leaves().size() - 1, i + NEAR); other++) {
            if (other != i
                    && page.isProse(other)
                    && Boxes.near(page.leaf(i).box(), page.leaf(other).box())) {
                return true;
            }
        }
        return false;
    }
}
