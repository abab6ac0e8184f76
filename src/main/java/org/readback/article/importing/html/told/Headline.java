package org.readback.article.importing.html.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Leaves;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.html.leaf.Page.Stretch;
import org.readback.article.importing.line.Words;

/**
 * A story's headline.
 *
 * @param leaf the leaf that shows it; the first of the story's root where none does
 */
public record Headline(String text, int leaf) {
    private static final double ALIKE = 0.6;
    private static final double RELATED = 0.1;
    private static final double FAR = 0.3;
    private static final double AFTER = 0.5;
    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;
    private static final int FARTHEST = 25;

    /**
     * The headline that the page shows and what it tells of itself confirms, or else the one that either has.
     *
     * @param titlesTold titles from the page's metadata, the most trusted first
     */
    static Headline of(Page page, Element root, List<String> titlesTold) {
        List<ToldTitle> titles = new ArrayList<>();
        titlesTold.forEach(title -> titles.add(new ToldTitle(title)));
        titles.add(new ToldTitle(Leaves.tidy(page.document().title())));
        return confirmed(page, root, titles)
                .or(() -> likely(page, root, titles))
                .or(() -> titlesTold.stream()
                        .findFirst()
                        .map(title -> new Headline(
                                ToldTitle.withoutSite(title), page.stretch(root).from())))
                .or(() -> shown(page, root))
                .orElseGet(() -> untitled(page, root, titles));
    }

    /** The headline of the story in this element. */
    public static Headline of(Page page, Element root, Told told) {
        return of(page, root, told.titles());
    }

    /** The line of the page that is most like a told title. */
    private static Optional<Headline> confirmed(Page page, Element root, List<ToldTitle> titles) {
        Optional<Headline> best = Optional.empty();
        double most = 0;
        int text = text(page, root);
        for (int i = 0; i < page.stretch(root).to(); i++) {
            if (page.leaf(i).words() <= LONGEST) {
                double alike = alike(page.leaf(i).line().key(), titles);
                double score = alike + rank(page.leaf(i)) - far(text - i);
                if (alike >= ALIKE && score > most) {
                    best = Optional.of(new Headline(page.leaf(i).text(), i));
                    most = score;
                }
            }
        }
        return best.map(headline ->
                page.leaf(headline.leaf()).kind() == Leaf.Kind.HEADING ? headline : headline.without(titles));
    }

    private static double alike(String key, List<ToldTitle> titles) {
        return titles.stream()
                .filter(ToldTitle::tells)
                .mapToDouble(title -> title.alikeByKey(key))
                .max()
                .orElse(0);
    }

    private static double rank(Leaf leaf) {
        return leaf.within("h1").isPresent() ? 0.3 : leaf.kind() == Leaf.Kind.HEADING ? 0.15 : leaf.bold() ? 0.05 : 0;
    }

    /** Of a site's name above the page and a headline above the text, both in the window's title, the near one counts. */
    private static double far(int leaves) {
        return leaves < 0 ? AFTER : Math.min(FAR, FAR * leaves / FARTHEST);
    }

    /** Without what a line says beside a told title. */
    private Headline without(List<ToldTitle> titles) {
        String key = " " + Words.key(text) + " ";
        return titles.stream()
                .filter(ToldTitle::tells)
                .map(ToldTitle::text)
                .filter(title ->
                        title.length() < text.length() - SHORTEST && key.contains(" " + Words.key(title) + " "))
                .findFirst()
                .map(title -> new Headline(title, leaf))
                .orElse(this);
    }

    /** The page's first-class heading, where it has at least a word of what is told. */
    private static Optional<Headline> likely(Page page, Element root, List<ToldTitle> titles) {
        return shown(page, root)
                .filter(shown -> page.leaf(shown.leaf()).within("h1").isPresent())
                .filter(shown -> titles.stream().anyMatch(title -> title.alike(shown.text()) > RELATED));
    }

    /** The heading nearest above the story's text. */
    private static Optional<Headline> shown(Page page, Element root) {
        int text = text(page, root);
        Optional<Headline> best = Optional.empty();
        for (int i = Math.max(0, page.stretch(root).from() - FARTHEST); i < text; i++) {
            Leaf leaf = page.leaf(i);
            boolean candidate = rank(leaf) > 0 && leaf.line().length() >= SHORTEST && leaf.words() <= LONGEST;
            if (candidate
                    && (best.isEmpty()
                            || rank(leaf) >= rank(page.leaf(best.get().leaf())))) {
                best = Optional.of(new Headline(leaf.text(), i));
            }
        }
        return best;
    }

    /** Where the story's running text begins. */
    private static int text(Page page, Element root) {
        Stretch stretch = page.stretch(root);
        int text = stretch.from();
        while (text < stretch.to() && !page.isProse(text)) {
            text++;
        }
        return text;
    }

    private static Headline untitled(Page page, Element root, List<ToldTitle> titles) {
        int first = page.stretch(root).from();
        return titles.stream()
                .map(ToldTitle::text)
                .filter(title -> !title.isBlank())
                .findFirst()
                .map(title -> new Headline(title, first))
                .orElseGet(() -> new Headline(page.leaf(first).text(), first));
    }
}
