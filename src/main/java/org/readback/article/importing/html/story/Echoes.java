package org.readback.article.importing.html.story;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.readback.article.importing.html.leaf.Boxes;
import org.readback.article.importing.html.leaf.Leaf.Kind;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.html.leaf.Page.Stretch;

/** Finds the leaves of a story whose words stand in a longer paragraph, too: they were pulled out of it. */
final class Echoes {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 300;

    private final Page page;
    private final Stretch stretch;
    private final List<String> keys;

    Echoes(Page page, Stretch stretch) {
        this.page = page;
        this.stretch = stretch;
        this.keys = IntStream.range(0, page.leaves().size())
                .mapToObj(i -> isInside(i) ? page.leaf(i).line().key() : "")
                .toList();
    }

    private boolean isInside(int i) {
        return i >= stretch.from() && i < stretch.to();
    }

    /** The leaf's words without case and punctuation; empty for leaves that aren't in the stretch. */
    String key(int i) {
        return keys.get(i);
    }

    boolean has(int i) {
        String key = keys.get(i);
        return page.leaf(i).words() >= SHORTEST
                && !isInRun(i)
                && key.length() <= LONGEST
                && IntStream.range(stretch.from(), stretch.to())
                        .anyMatch(other -> keys.get(other).length() > key.length() + 1
                                && keys.get(other).contains(key)
                                && (" " + keys.get(other) + " ").contains(" " + key + " "));
    }

    /** Whether the leaf stands between two others in boxes of one making: a paragraph among paragraphs. */
    private boolean isInRun(int i) {
        return page.leaf(i).kind() == Kind.PARAGRAPH
                && isInside(i - 1)
                && isInside(i + 1)
                && areAlike(i - 1, i)
                && areAlike(i, i + 1);
    }

    private boolean areAlike(int one, int other) {
        Element box = page.leaf(one).box();
        Element next = page.leaf(other).box();
        return box.equals(next) || (Boxes.siblings(box, next) && Boxes.alike(box, next));
    }
}
