package org.readback.article.importing.html.leaf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.readback.article.importing.page.Reason;

/** What the elements of a page are for, where that isn't belied by how much of the page's text they hold. */
final class Roles {
    // an element that holds so much of the page's text is the text, whatever its class says
    private static final double DOMINANT = 0.4;
    private static final int FEWEST_COMMENTS = 3;

    private final Page page;
    private final Map<Element, Optional<Reason>> told = new HashMap<>();
    private final Map<Element, Optional<Reason>> believed = new HashMap<>();
    private final Map<String, Integer> proseByClass = new HashMap<>();

    Roles(Page page) {
        this.page = page;
        for (int i = 0; i < page.leaves().size(); i++) {
            if (page.isProse(i)) {
                proseByClass.merge(page.leaf(i).box().className(), page.leaf(i).words(), Integer::sum);
            }
        }
        page.elements().forEach(element -> told.put(element, Role.of(element)));
        double text = page.prose(0, page.leaves().size()) - commentWords();
        told.forEach((element, role) -> believed.put(
                element, role.filter(reason -> isThread(element) || words(element, reason) <= DOMINANT * text)));
    }

    Optional<Reason> of(Element element) {
        return believed.getOrDefault(element, Optional.empty());
    }

    /** The words in the element, or in all of its class: a class that most paragraphs have says nothing of them. */
    private int words(Element element, Reason reason) {
        boolean classed = !element.className().isEmpty() && reason != Reason.COMMENT;
        return Math.max(page.prose(element), classed ? proseByClass.getOrDefault(element.className(), 0) : 0);
    }

    /** How many words of running text stand in threads of comments. */
    private int commentWords() {
        return told.keySet().stream()
                .filter(this::isThread)
                .mapToInt(page::prose)
                .max()
                .orElse(0);
    }

    /** Whether the element holds readers' comments, and not only has that class. */
    private boolean isThread(Element element) {
        if (!isOfComments(element)) {
            return false;
        }
        int comments = 0;
        for (Element child : element.children()) {
            // a list may stand around them
            long inside = child.children().stream().filter(this::isOfComments).count();
            comments += inside >= FEWEST_COMMENTS ? (int) inside : isOfComments(child) || inside > 0 ? 1 : 0;
        }
        return comments >= FEWEST_COMMENTS;
    }

    private boolean isOfComments(Element element) {
        return told.getOrDefault(element, Optional.empty())
                .filter(Reason.COMMENT::equals)
                .isPresent();
    }
}
