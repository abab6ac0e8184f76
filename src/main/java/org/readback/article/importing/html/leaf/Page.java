package org.readback.article.importing.html.leaf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readback.article.importing.page.Reason;

/** A page's leaves, and the stretch of them that each of its elements holds. */
public final class Page {
    /** The leaves of an element: those from {@code from} to before {@code to}. */
    public record Stretch(int from, int to) {}

    private final Document document;
    private final List<Leaf> leaves;
    private final boolean english;
    private final boolean[] prose;
    private final int[] proseBefore;
    private final Map<Element, Stretch> stretches = new LinkedHashMap<>();
    private final Map<Integer, Optional<Reason>> cues = new HashMap<>();
    private final Roles roles;

    private Page(Document document, List<Leaf> leaves) {
        this.document = document;
        this.leaves = leaves;
        this.english = Language.isEnglish(document, leaves);
        this.prose = new boolean[leaves.size()];
        this.proseBefore = new int[leaves.size() + 1];
        for (int i = 0; i < leaves.size(); i++) {
            prose[i] = !leaves.get(i).isMostlyLinks() && leaves.get(i).isProse(english);
            proseBefore[i + 1] = proseBefore[i] + (prose[i] ? leaves.get(i).words() : 0);
            for (Element around = leaves.get(i).box(); around != null; around = around.parent()) {
                int next = i + 1;
                int first = i;
                stretches.compute(around, (element, there) -> new Stretch(there == null ? first : there.from(), next));
            }
        }
        this.roles = new Roles(this);
    }

    public static Page of(Document document) {
        return new Page(document, Leaves.of(document.body()));
    }

    public Document document() {
        return document;
    }

    public List<Leaf> leaves() {
        return leaves;
    }

    public Leaf leaf(int i) {
        return leaves.get(i);
    }

    public boolean isEnglish() {
        return english;
    }

    public boolean isProse(int i) {
        return prose[i];
    }

    /** The elements that hold text. */
    public Iterable<Element> elements() {
        return stretches.keySet();
    }

    /** The elements that hold leaves of another and no more. */
    public Stream<Element> elementsIn(Element outer) {
        Stretch all = stretch(outer);
        return stretches.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(outer)
                        && entry.getValue().from() >= all.from()
                        && entry.getValue().to() <= all.to())
                .map(Map.Entry::getKey);
    }

    public Stretch stretch(Element element) {
        return stretches.getOrDefault(element, new Stretch(0, 0));
    }

    /** How many words of running text there are from leaf {@code from} to before {@code to}. */
    public int prose(int from, int to) {
        return proseBefore[to] - proseBefore[from];
    }

    public int prose(Element element) {
        Stretch stretch = stretch(element);
        return prose(stretch.from(), stretch.to());
    }

    /** What the element is for, unless that's belied by how much of the page's text it holds. */
    public Optional<Reason> roleOf(Element element) {
        return roles.of(element);
    }

    /** Whether the leaf is among readers' comments or what leads to other stories. */
    public boolean isOfOthers(Leaf leaf) {
        return isOfOthers(leaf.box());
    }

    /** Whether the element, or one around it, holds readers' comments or leads to other stories. */
    public boolean isOfOthers(@Nullable Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (roleOf(around)
                    .filter(role -> role == Reason.COMMENT || role == Reason.RELATED)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Why the leaf's own words are the page's and not a story's. */
    public Optional<Reason> cue(int leaf) {
        return cues.computeIfAbsent(leaf, i -> LeafCue.in(leaves.get(i), prose[i]));
    }

    /** Why the leaf is the page's and not the story's, if an element around it within {@code root} tells. */
    public Optional<Reason> roleWithin(Element root, int leaf) {
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
