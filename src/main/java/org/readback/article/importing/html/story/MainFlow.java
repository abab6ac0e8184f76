package org.readback.article.importing.html.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.readback.article.importing.html.leaf.Boxes;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Leaf.Kind;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.html.leaf.Page.Stretch;
import org.readback.article.importing.page.Reason;

/** Drops what stands around a story's main flow: the paragraphs in boxes of the makings that hold most of its words. */
final class MainFlow {
    private static final double SHARE = 0.15;
    private static final int SHORTEST_LEAD = 12;
    private static final int LONGEST_TEASER = 40;
    private static final double SOME_LINKS = 0.2;
    private static final int STORY = 3;
    private static final int LEVELS = 2;

    private final Page page;
    private final SortedLeaves leaves;
    private final Map<String, Integer> words = new HashMap<>();
    private int all;

    private MainFlow(SortedLeaves leaves) {
        this.page = leaves.page();
        this.leaves = leaves;
        for (int i = 0; i < leaves.size(); i++) {
            if (isKeptText(i)) {
                words.merge(making(page.leaf(i)), page.leaf(i).words(), Integer::sum);
                all += page.leaf(i).words();
            }
        }
    }

    /**
     * Leaves out what stands around the story.
     *
     * @param headline the leaf of the headline
     */
    static void trim(SortedLeaves leaves, int headline) {
        MainFlow flow = new MainFlow(leaves);
        flow.dropNextStory(headline);
        flow.dropTeasers();
        flow.dropLinkedTail();
        flow.dropAround();
    }

    private boolean isKeptText(int i) {
        return leaves.isKeptText(i) && page.leaf(i).kind() == Kind.PARAGRAPH;
    }

    private static String making(Leaf leaf) {
        Element parent = leaf.box().parent();
        return name(leaf.box()) + " in " + (parent == null ? "" : name(parent));
    }

    private static String name(Element element) {
        return element.normalName() + "." + element.className();
    }

    private boolean isMain(int i) {
        return isKeptText(i) && words.getOrDefault(making(page.leaf(i)), 0) > SHARE * all;
    }

    /** Pages that go on scrolling show another story below, under a headline of the same making. */
    private void dropNextStory(int headline) {
        Element made = page.leaf(headline).box();
        boolean telling = made.nameIs("h1") || !made.className().isEmpty();
        int paragraphs = 0;
        for (int i = headline + 1; i < leaves.size() && telling; i++) {
            paragraphs += isKeptText(i) ? 1 : 0;
            boolean next = paragraphs >= STORY
                    && page.leaf(i).kind() == Kind.HEADING
                    && page.leaf(headline).kind() == Kind.HEADING
                    && Boxes.alike(page.leaf(i).box(), made);
            if (next && (made.nameIs("h1") || metadataFollows(i))) {
                leaves.dropFrom(i, Reason.RELATED);
                return;
            }
        }
    }

    private boolean metadataFollows(int i) {
        return (i + 1 < leaves.size() && leaves.reason(i + 1) == Reason.METADATA)
                || (i + 2 < leaves.size() && leaves.reason(i + 2) == Reason.METADATA);
    }

    /** Short texts, each below a link and two or more of one making, tell of other stories. */
    private void dropTeasers() {
        Map<String, Integer> teasers = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (int i = 1; i < leaves.size(); i++) {
            if (leaves.isKept(i)) {
                all.merge(making(page.leaf(i)), 1, Integer::sum);
                teasers.merge(making(page.leaf(i)), isTeaser(i) ? 1 : 0, Integer::sum);
            }
        }
        for (int i = 1; i < leaves.size(); i++) {
            int alike = teasers.getOrDefault(making(page.leaf(i)), 0);
            boolean nothingElse = alike == all.getOrDefault(making(page.leaf(i)), 0);
            if (leaves.isKept(i) && isTeaser(i) && alike > 1 && (nothingElse || !isMain(i))) {
                leaves.drop(i, Reason.RELATED);
            }
        }
    }

    /** The last lines, where two or more begin with a link and say in a sentence where it leads. */
    private void dropLinkedTail() {
        List<Integer> tail = new ArrayList<>();
        int others = 0;
        for (int i = leaves.size() - 1; i >= 0 && others <= 1; i--) {
            if (isKeptText(i)
                    && page.leaf(i).words() <= LONGEST_TEASER
                    && page.leaf(i).links() > SOME_LINKS) {
                tail.add(i);
            } else if (leaves.isKept(i)) {
                others++;
            }
        }
        if (tail.size() > 1) {
            leaves.dropFrom(tail.get(tail.size() - 1), Reason.RELATED);
        }
    }

    private boolean isTeaser(int i) {
        return leaves.isKeptText(i)
                && page.leaf(i).words() <= LONGEST_TEASER
                && page.leaf(i - 1).isMostlyLinks();
    }

    /** Before the first and after the last of the main paragraphs only a lead, and what belongs to the last, stays. */
    private void dropAround() {
        int first = 0;
        while (first < leaves.size() && !isMain(first)) {
            first++;
        }
        int last = leaves.size() - 1;
        while (last >= 0 && !isMain(last)) {
            last--;
        }
        boolean led = false;
        for (int i = first - 1; i >= 0; i--) {
            if (leaves.isKept(i)) {
                boolean lead = !led && isKeptText(i) && page.leaf(i).words() >= SHORTEST_LEAD;
                boolean near = page.isProse(i) && first < leaves.size() && belongsTo(first, i);
                if (!lead && !near) {
                    leaves.drop(i, Reason.STANDFIRST);
                }
                led = true;
            }
        }
        for (int i = last + 1; i < leaves.size(); i++) {
            if (leaves.isKept(i) && last >= 0 && !belongsTo(last, i)) {
                leaves.drop(i, Reason.RELATED);
            }
        }
    }

    /** Whether the leaf stands in a box not far around one of the story's main paragraphs. */
    private boolean belongsTo(int main, int i) {
        Element around = page.leaf(main).box();
        for (int up = 0; up < LEVELS && around.parent() != null && !around.nameIs("body"); up++) {
            around = around.parent();
        }
        Stretch near = page.stretch(around);
        return i >= near.from() && i < near.to();
    }
}
