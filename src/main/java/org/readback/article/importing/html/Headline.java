package org.readback.article.importing.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readback.article.importing.html.Page.Stretch;
import org.readback.article.importing.line.Words;

/**
 * A story's headline.
 *
 * @param leaf the leaf that shows it; the first of the story's root where none does
 */
record Headline(String text, int leaf) {
    private static final Pattern SITE = Pattern.compile("\\s+[|»«·–—:-]+\\s+|\\s*[|»]\\s*|\\s+::\\s+");
    private static final double ALIKE = 0.6;
    private static final int LONGEST = 40;
    private static final int FARTHEST = 25;

    /** The headline that the page shows and its metadata confirm, or else the one that either tells. */
    static Headline of(Page page, Element root, List<String> told) {
        Document document = page.document();
        List<String> names = new ArrayList<>(told);
        String window = Leaves.tidy(document.title());
        Optional<Headline> confirmed = shown(page, root).stream()
                .filter(shown -> Stream.concat(names.stream(), Stream.of(window))
                        .anyMatch(name -> name.split(" ").length > 2 && alike(shown.text(), name) >= ALIKE))
                .max(Comparator.comparingDouble(shown -> best(shown.text(), names, window)
                        + rank(page.leaf(shown.leaf()))
                        - (shown.leaf() > page.stretch(root).to() ? 1 : 0)));
        if (confirmed.isPresent()) {
            names.add(withoutSite(window));
            return confirmed.get().withoutMore(page.leaf(confirmed.get().leaf()).kind() == Leaf.Kind.HEADING, names);
        }
        int first = page.stretch(root).from();
        Optional<Headline> onlyShown = shown(page, root).stream()
                .filter(shown -> shown.leaf() < firstProse(page, root) && shown.leaf() > first - FARTHEST)
                .filter(shown ->
                        rank(page.leaf(shown.leaf())) > 0 && shown.text().split(" ").length > 2)
                .max(Comparator.comparingDouble(shown -> rank(page.leaf(shown.leaf())) + 0.02 * shown.leaf()));
        return names.stream()
                .findFirst()
                .map(name -> new Headline(name, first))
                .or(() -> onlyShown)
                .or(() -> Optional.of(new Headline(withoutSite(window), first)))
                .filter(headline -> !headline.text().isBlank())
                .orElseGet(() -> new Headline(page.leaf(first).text(), first));
    }

    private static int firstProse(Page page, Element root) {
        Stretch stretch = page.stretch(root);
        int first = stretch.from();
        while (first < stretch.to() && !page.isProse(first)) {
            first++;
        }
        return first;
    }

    /** Without what a line says beside the headline that is known from elsewhere. */
    private Headline withoutMore(boolean set, List<String> names) {
        if (set) {
            return this;
        }
        String key = " " + Words.key(text) + " ";
        return names.stream()
                .filter(name -> name.split(" ").length > 2)
                .filter(name -> name.length() < text.length() - 3 && key.contains(" " + Words.key(name) + " "))
                .findFirst()
                .map(name -> new Headline(name, leaf))
                .orElse(this);
    }

    private static double best(String shown, List<String> names, String window) {
        double byName =
                names.stream().mapToDouble(name -> alike(shown, name)).max().orElse(0);
        return Math.max(byName, 0.9 * alike(shown, window));
    }

    private static double rank(Leaf leaf) {
        return leaf.within("h1").isPresent() ? 0.3 : leaf.kind() == Leaf.Kind.HEADING ? 0.15 : leaf.bold() ? 0.05 : 0;
    }

    /** Every line of the page, up to the end of the story, that is short enough. */
    private static List<Headline> shown(Page page, Element root) {
        Stretch stretch = page.stretch(root);
        List<Headline> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(stretch.to(), page.leaves().size()); i++) {
            if (page.leaf(i).words() <= LONGEST) {
                shown.add(new Headline(page.leaf(i).text(), i));
            }
        }
        return shown;
    }

    /** How many of the words are common to both, where a window's title may also name the site. */
    static double alike(String shown, String told) {
        return Math.max(dice(shown, told), dice(shown, withoutSite(told)));
    }

    private static double dice(String one, String other) {
        Set<String> first = new HashSet<>(Arrays.asList(Words.key(one).split(" ")));
        Set<String> second = new HashSet<>(Arrays.asList(Words.key(other).split(" ")));
        int sizes = first.size() + second.size();
        first.retainAll(second);
        first.remove("");
        return sizes == 0 ? 0 : 2.0 * first.size() / sizes;
    }

    /** A window's title without the names of site and section. */
    static String withoutSite(String window) {
        String[] parts = SITE.split(window);
        if (parts.length < 2) {
            return window;
        }
        String longest = Arrays.stream(parts)
                .max(Comparator.comparingInt(String::length))
                .orElse(window);
        return longest.split(" ").length >= 3 ? longest.strip() : window;
    }
}
