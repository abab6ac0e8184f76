package org.readback.article.importing.html.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.readback.article.importing.html.leaf.Boxes;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.html.leaf.Page.Stretch;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.page.Reason;

/** Finds the smallest element that holds the story: where the scores of its leaves sum up to most. */
public final class StoryRoot {
    private static final double FEWEST_POINTS = 0.3;
    private static final int FEWEST_WORDS = 50;
    private static final double NEARLY = 0.85;
    private static final double SHARE_OF_STORY = 0.25;
    private static final int SHORTEST_LEAD = 18;
    private static final double SHARE_OF_LEAD = 0.7;

    private final Page page;
    private final double[] before;

    private StoryRoot(Page page, double[] scores) {
        this.page = page;
        this.before = new double[scores.length + 1];
        for (int i = 0; i < scores.length; i++) {
            before[i + 1] = before[i] + scores[i];
        }
    }

    /** The story's element; empty where the page holds no story. */
    public static Optional<Element> of(Page page) {
        StoryRoot root = new StoryRoot(page, LeafScore.of(page));
        Optional<Element> best = Optional.empty();
        for (Element element : page.elements()) {
            if (best.isEmpty() || root.isBetter(element, best.get())) {
                best = Optional.of(element);
            }
        }
        return best.filter(element -> root.sum(element) >= FEWEST_POINTS && page.prose(element) >= FEWEST_WORDS)
                .map(root::firstStory)
                .map(root::withOpening);
    }

    private double sum(Element element) {
        Stretch stretch = page.stretch(element);
        return before[stretch.to()] - before[stretch.from()];
    }

    private boolean isBetter(Element element, Element best) {
        double more = sum(element) - sum(best);
        return Math.abs(more) < 1e-9 ? isInside(element, best) : more > 0;
    }

    private static boolean isInside(Element element, Element other) {
        for (Element around = element.parent(); around != null; around = around.parent()) {
            if (around.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** A little more of the page, where that holds more running text at little cost: a lead in a box of its own. */
    private Element withOpening(Element element) {
        Element parent = element.parent();
        boolean more = parent != null
                && !parent.nameIs("html")
                && page.prose(parent) >= page.prose(element) + SHORTEST_LEAD
                && page.prose(parent) < page.prose(element) / SHARE_OF_LEAD
                && sum(parent) >= NEARLY * sum(element);
        return more && parent != null ? parent : element;
    }

    /** Where more than one whole story stands in the element, the first of them. */
    private Element firstStory(Element element) {
        List<Element> stories = page.elementsIn(element)
                .filter(box -> sum(box) > SHARE_OF_STORY * sum(element) && hasHead(box))
                .toList();
        return stories.stream()
                .filter(story -> stories.stream()
                        .anyMatch(other ->
                                Boxes.siblings(other, story) && !other.equals(story) && Boxes.alike(story, other)))
                .min(Comparator.comparingInt(story -> page.stretch(story).from()))
                .orElse(element);
    }

    /** Whether the box begins as a story does: with a headline, and a line of author or day. */
    private boolean hasHead(Element box) {
        Stretch stretch = page.stretch(box);
        boolean headline = false;
        boolean metadata = false;
        for (int i = stretch.from(); i < stretch.to() && !(headline && page.isProse(i)); i++) {
            headline |= page.leaf(i).kind() == Leaf.Kind.HEADING;
            metadata |= Metadata.is(page.leaf(i).line())
                    || page.roleWithin(box, i).filter(Reason.METADATA::equals).isPresent();
        }
        return headline && metadata;
    }
}
