package org.readback.article.importing.html.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.html.leaf.Page.Stretch;
import org.readback.article.importing.page.Reason;

/** Tells the boxes inside a story that are not the story: related links, captions, invitations to subscribe … */
final class BoxReasons {
    private static final double HALF = 0.5;
    private static final double SMALL = 0.25;
    private static final int LONGEST_CAPTION = 60;
    private static final int MOST_OF_FORM = 8;
    private static final Set<String> ONE_PARAGRAPH =
            Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "dt", "dd", "pre", "tr");

    private final Page page;
    private final Element root;
    private final int prose;
    private final Map<Element, Optional<Reason>> reasons = new HashMap<>();

    BoxReasons(Page page, Element root) {
        this.page = page;
        this.root = root;
        this.prose = page.prose(root);
    }

    /** Why the leaf's boxes keep it out of the story; the outermost that is no caption tells. */
    Optional<Reason> of(int leaf) {
        Optional<Reason> found = Optional.empty();
        for (Element box = page.leaf(leaf).box(); box != null && !box.equals(root); box = box.parent()) {
            Optional<Reason> reason = reasons.get(box);
            if (reason == null) {
                reason = reason(box);
                reasons.put(box, reason);
            }
            if (reason.isPresent() && (found.isEmpty() || reason.get() != Reason.CAPTION)) {
                found = reason;
            }
        }
        return found;
    }

    private Optional<Reason> reason(Element box) {
        int told = page.prose(box);
        if (told >= HALF * prose && told > 0) {
            return Optional.empty();
        }
        Optional<Reason> role = page.roleOf(box);
        if (role.isPresent() || ONE_PARAGRAPH.contains(box.normalName())) {
            return role;
        }
        if (told > SMALL * prose) {
            return Optional.empty();
        }
        return isMostlyLinks(box)
                ? Optional.of(Reason.RELATED)
                : label(box).or(() -> caption(box)).or(() -> call(box));
    }

    private boolean isMostlyLinks(Element box) {
        Stretch stretch = page.stretch(box);
        double letters = 0;
        double linked = 0;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            letters += page.leaf(i).text().length();
            linked += page.leaf(i).text().length() * page.leaf(i).links();
        }
        return linked > HALF * letters;
    }

    /** A box whose first line names what it is: "Related stories", "Sign up". */
    private Optional<Reason> label(Element box) {
        Stretch stretch = page.stretch(box);
        if (stretch.to() - stretch.from() < 2 || page.isProse(stretch.from())) {
            return Optional.empty();
        }
        return page.cue(stretch.from())
                .filter(reason -> reason != Reason.METADATA && reason != Reason.CREDIT && reason != Reason.CAPTION);
    }

    /** A few sentences to the reader above something to press or to fill in. */
    private Optional<Reason> call(Element box) {
        Stretch stretch = page.stretch(box);
        Leaf last = page.leaf(stretch.to() - 1);
        int leaves = stretch.to() - stretch.from();
        if (page.prose(box) <= LONGEST_CAPTION
                && leaves <= MOST_OF_FORM
                && box.selectFirst("form, input, button") != null) {
            return Optional.of(Reason.SUBSCRIPTION);
        }
        boolean link = last.links() > 0.9 && last.words() <= 6 && last.kind() == Leaf.Kind.PARAGRAPH;
        return link && leaves > 1 && leaves <= 4 && page.prose(box) <= LONGEST_CAPTION
                ? Optional.of(Reason.SUBSCRIPTION)
                : Optional.empty();
    }

    private Optional<Reason> caption(Element box) {
        Stretch stretch = page.stretch(box);
        int words = 0;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            words += page.leaf(i).words();
        }
        boolean headed = IntStream.range(stretch.from(), stretch.to())
                .anyMatch(i -> page.leaf(i).kind() == Leaf.Kind.HEADING);
        boolean pictured =
                !headed && words <= LONGEST_CAPTION && box.selectFirst("img, picture, video, amp-img") != null;
        return pictured ? Optional.of(Reason.CAPTION) : Optional.empty();
    }
}
