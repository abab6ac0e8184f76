package org.readback.article.importing.html.story;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.readback.article.importing.html.leaf.Boxes;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Leaf.Kind;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.html.leaf.Page.Stretch;
import org.readback.article.importing.line.Words;
import org.readback.article.importing.page.Reason;

/** Sorts the leaves of a story's root: what is the story, and what the page put in. */
public final class StoryLeaves {
    private static final double LINKED_THROUGHOUT = 0.85;
    // under a film, how long it is
    private static final Pattern DURATION = Pattern.compile("[.!?]\\s*\\d{1,2}:\\d\\d$");
    private static final int LONGEST_HEADING = 16;

    private final Page page;
    private final Stretch stretch;
    private final BoxReasons boxes;
    private final String titleKey;
    private final Echoes echoes;
    private final SortedLeaves leaves;

    private StoryLeaves(Page page, Element root, String titleKey) {
        this.page = page;
        this.stretch = page.stretch(root);
        this.boxes = new BoxReasons(page, root);
        this.titleKey = titleKey;
        this.echoes = new Echoes(page, stretch);
        this.leaves = new SortedLeaves(page);
    }

    /**
     * The leaves of the page, sorted.
     *
     * @param title the headline, which is no part of the text
     * @param headline the leaf that shows it
     */
    public static SortedLeaves of(Page page, Element root, String title, int headline) {
        StoryLeaves story = new StoryLeaves(page, root, Words.key(title));
        story.sortBoxesAndText();
        story.sortLabels();
        story.trim();
        MainFlow.trim(story.leaves, headline);
        story.sortHeadings();
        return story.leaves;
    }

    private boolean isInside(int i) {
        return i >= stretch.from() && i < stretch.to();
    }

    private void sortBoxesAndText() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < leaves.size(); i++) {
            if (!isInside(i)) {
                leaves.drop(i, outside(i));
            } else {
                int leaf = i;
                boxes.of(i).or(() -> ofText(leaf, seen)).ifPresent(reason -> leaves.drop(leaf, reason));
            }
        }
    }

    private Reason outside(int i) {
        boolean above = i < stretch.from();
        if (page.leaf(i).isMostlyLinks()) {
            return page.roleWithin(page.document(), i).orElse(above ? Reason.NAVIGATION : Reason.RELATED);
        }
        return page.roleWithin(page.document(), i)
                .or(() -> page.cue(i))
                .orElse(above ? Reason.NAVIGATION : Reason.FOOTER);
    }

    private Optional<Reason> ofText(int i, Set<String> seen) {
        Leaf leaf = page.leaf(i);
        if (leaf.kind() == Kind.TABLE || leaf.box().nameIs("pre")) {
            return Optional.empty();
        }
        if (leaf.isMostlyLinks()
                && (leaf.links() > LINKED_THROUGHOUT || !leaf.line().isProse())) {
            return Optional.of(Reason.RELATED);
        }
        if (echoes.key(i).equals(titleKey) || (!echoes.key(i).isEmpty() && !seen.add(echoes.key(i)))) {
            return Optional.of(Reason.REPEATED);
        }
        if (isHeading(i)) {
            // "Back to the judge" leads nowhere
            return page.cue(i).filter(reason -> reason != Reason.METADATA && reason != Reason.NAVIGATION);
        }
        // "The page ignored her." among paragraphs is one of them
        boolean shortSentence =
                !page.isProse(i) && leaf.links() == 0 && leaf.line().endsSentence() && isBeside(i, -1);
        if (DURATION.matcher(leaf.text()).find()) {
            return Optional.of(Reason.CAPTION);
        }
        return page.cue(i)
                .filter(reason -> !shortSentence)
                .or(() -> echoes.has(i) ? Optional.of(Reason.PULL_QUOTE) : Optional.empty());
    }

    /** What is neither running text nor heading stays where it stands among the story's paragraphs as one of them. */
    private void sortLabels() {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (leaves.isKept(i) && !isText(i) && !isHeading(i) && !isAmongText(i) && !isOfList(i)) {
                leaves.drop(i, Reason.RELATED);
            }
        }
    }

    private boolean isText(int i) {
        return page.isProse(i)
                || page.leaf(i).kind() == Kind.TABLE
                || page.leaf(i).box().nameIs("pre");
    }

    private boolean isHeading(int i) {
        Leaf leaf = page.leaf(i);
        boolean set = leaf.kind() == Kind.HEADING || (leaf.bold() && leaf.kind() == Kind.PARAGRAPH);
        return set
                && leaf.words() <= LONGEST_HEADING
                && (leaf.kind() == Kind.HEADING
                        || !leaf.line().endsSentence()
                        || leaf.line().isQuestion());
    }

    /** Whether the leaf is an item of a list that text stands above and below of, or introduces. */
    private boolean isOfList(int i) {
        Kind kind = page.leaf(i).kind();
        if (kind != Kind.BULLET && kind != Kind.NUMBERED) {
            return false;
        }
        int above = i;
        while (isInside(above) && (!leaves.isKept(above) || page.leaf(above).kind() == kind)) {
            above--;
        }
        int below = i;
        while (isInside(below) && (!leaves.isKept(below) || page.leaf(below).kind() == kind)) {
            below++;
        }
        boolean introduced = isInside(above) && (page.leaf(above).text().endsWith(":") || isHeading(above));
        return isInside(above) && (introduced || (isText(above) && isInside(below)));
    }

    /** Whether a list or a quotation follows the line. */
    private boolean introduces(int i) {
        return page.leaf(i).text().endsWith(":")
                && isInside(i + 1)
                && leaves.isKept(i + 1)
                && page.leaf(i + 1).kind() != Kind.PARAGRAPH;
    }

    private boolean isAmongText(int i) {
        return isBeside(i, -1)
                && (isBeside(i, 1) || introduces(i) || page.leaf(i).line().endsSentence());
    }

    /** Whether the next leaf that way is of the story and in a box of the same making. */
    private boolean isBeside(int i, int step) {
        int next = i + step;
        while (isInside(next) && !leaves.isKept(next)) {
            next += step;
        }
        if (!isInside(next)) {
            return false;
        }
        Element box = page.leaf(i).box();
        Element other = page.leaf(next).box();
        boolean near = Boxes.near(box, other);
        return near && (isText(next) || page.leaf(next).kind() == page.leaf(i).kind());
    }

    private void trim() {
        int first = stretch.from();
        while (first < stretch.to() && !opens(first)) {
            first++;
        }
        for (int i = stretch.from(); i < first; i++) {
            if (!(i == first - 1 && isOneOfMany(i))) {
                leaves.drop(i, page.isProse(i) ? Reason.STANDFIRST : Reason.METADATA);
            }
        }
    }

    /** Whether the leaf is a heading made like others below. */
    private boolean isOneOfMany(int i) {
        return isHeading(i)
                && IntStream.range(i + 1, stretch.to())
                        .anyMatch(other -> isHeading(other)
                                && leaves.isKept(other)
                                && Boxes.alike(
                                        page.leaf(i).box(), page.leaf(other).box()));
    }

    /** Whether a story can begin with the leaf: a list above the first paragraph sums it up. */
    private boolean opens(int i) {
        boolean listed = page.leaf(i).kind() == Kind.BULLET || page.leaf(i).kind() == Kind.NUMBERED;
        return leaves.isKept(i) && page.isProse(i) && !(listed && page.leaf(i).words() < 40);
    }

    /** A heading stays where text follows it before the next. */
    private void sortHeadings() {
        boolean followed = false;
        for (int i = stretch.to() - 1; i >= stretch.from(); i--) {
            if (!leaves.isKept(i)) {
                continue;
            }
            if (isHeading(i) && !followed) {
                leaves.drop(i, Reason.RELATED);
            }
            followed = !isHeading(i);
        }
    }
}
