package org.readback.article.importing.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readback.article.importing.page.Reason;

/** A page's leaves, and the stretch of them that each of its elements holds. */
final class Page {
    // an element that holds so much of the page's text is the text, whatever its class says
    private static final double DOMINANT = 0.4;
    private static final int FEWEST_COMMENTS = 3;

    /** The leaves of an element: those from {@code from} to before {@code to}. */
    record Stretch(int from, int to) {}

    private final Document document;
    private final List<Leaf> leaves;
    private final boolean english;
    private final Map<Element, Stretch> stretches = new HashMap<>();
    private final Map<Element, Optional<Reason>> roles = new HashMap<>();
    private final Map<String, Integer> proseByClass = new HashMap<>();
    private final int[] proseBefore;
    private final int comments;

    private Page(Document document, List<Leaf> leaves) {
        this.document = document;
        this.leaves = leaves;
        this.english = Language.isEnglish(document, leaves);
        this.proseBefore = new int[leaves.size() + 1];
        for (int i = 0; i < leaves.size(); i++) {
            proseBefore[i + 1] = proseBefore[i] + (isProse(i) ? leaves.get(i).words() : 0);
            for (Element around = leaves.get(i).box(); around != null; around = around.parent()) {
                int next = i + 1;
                int first = i;
                stretches.compute(around, (element, there) -> new Stretch(there == null ? first : there.from(), next));
            }
        }
        for (Leaf leaf : leaves) {
            if (leaf.isProse(english) && !leaf.isMostlyLinks()) {
                proseByClass.merge(leaf.box().className(), leaf.words(), Integer::sum);
            }
        }
        this.comments = commentWords();
        stretches.keySet().forEach(element -> roles.put(element, role(element)));
    }

    static Page of(Document document) {
        return new Page(document, Leaves.of(document.body()));
    }

    Document document() {
        return document;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Leaf leaf(int i) {
        return leaves.get(i);
    }

    boolean isEnglish() {
        return english;
    }

    boolean isProse(int i) {
        return leaves.get(i).isProse(english) && !leaves.get(i).isMostlyLinks();
    }

    /** The elements that hold text. */
    Iterable<Element> elements() {
        return stretches.keySet();
    }

    /** The elements within another that hold text. */
    Stream<Element> elementsIn(Element outer) {
        Stretch all = stretch(outer);
        return stretches.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(outer)
                        && entry.getValue().from() >= all.from()
                        && entry.getValue().to() <= all.to())
                .map(Map.Entry::getKey)
                .filter(element -> element.parents().contains(outer));
    }

    Stretch stretch(Element element) {
        return stretches.getOrDefault(element, new Stretch(0, 0));
    }

    /** How many words of running text there are from leaf {@code from} to before {@code to}. */
    int prose(int from, int to) {
        return proseBefore[to] - proseBefore[from];
    }

    int prose(Element element) {
        Stretch stretch = stretch(element);
        return prose(stretch.from(), stretch.to());
    }

    /** What the element is for, unless that's belied by how much of the page's text it holds. */
    Optional<Reason> roleOf(Element element) {
        return roles.getOrDefault(element, Optional.empty());
    }

    private Optional<Reason> role(Element element) {
        Optional<Reason> told = Role.of(element);
        // a class that most paragraphs have says nothing of them
        int alike = element.className().isEmpty()
                        || told.filter(Reason.COMMENT::equals).isPresent()
                ? 0
                : proseByClass.getOrDefault(element.className(), 0);
        boolean dominant =
                told.isPresent() && Math.max(alike, prose(element)) > DOMINANT * (prose(0, leaves.size()) - comments);
        boolean thread = told.filter(Reason.COMMENT::equals).isPresent() && countComments(element) >= FEWEST_COMMENTS;
        return dominant && !thread ? Optional.empty() : told;
    }

    /** How many words of running text stand in threads of comments. */
    private int commentWords() {
        return stretches.keySet().stream()
                .filter(element ->
                        Role.of(element).filter(Reason.COMMENT::equals).isPresent()
                                && countComments(element) >= FEWEST_COMMENTS)
                .mapToInt(this::prose)
                .max()
                .orElse(0);
    }

    private static long countComments(Element element) {
        return element.children().stream()
                .flatMap(child -> child.childrenSize() < FEWEST_COMMENTS
                        ? new ArrayList<>(child.children()).stream()
                        : Stream.of(child))
                .filter(child -> Role.of(child).filter(Reason.COMMENT::equals).isPresent())
                .count();
    }

    /** Why the leaf is the page's and not the story's, if an element around it within {@code root} tells. */
    Optional<Reason> roleWithin(Element root, int leaf) {
        for (Element around = leaves.get(leaf).box();
                around != null && !around.equals(root);
                around = around.parent()) {
            Optional<Reason> role = roleOf(around);
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }
}
