package org.readback.article.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.article.Block;

/**
 * How near an imported article is to its label. A paragraph counts as matched at a Dice coefficient of tokens of 0.8 or
 * more; headings count with the paragraphs.
 *
 * @param f1 the harmonic mean of precision and recall of paragraphs, 0 to 1
 * @param leaked what was imported and is not in the label
 * @param missing what is in the label and was not imported
 * @param metadata for each field of metadata whether it is right; a field that neither has is left out
 */
record ImportScore(
        LabelledPage page, double f1, List<String> leaked, List<String> missing, Map<String, Told> metadata) {
    private static final double MATCHED = 0.8;

    /** What the label has in a field, what was imported, and how they stand to each other. */
    record Told(
            Verdict verdict,
            @Nullable String expected,
            @Nullable String found) {}

    enum Verdict {
        RIGHT,
        WRONG,
        MISSING,
        INVENTED
    }

    static ImportScore of(LabelledPage page, Optional<Article> imported) {
        List<String> expected = texts(page.article());
        List<String> missing = new ArrayList<>(expected);
        List<String> leaked = new ArrayList<>(imported.map(ImportScore::texts).orElse(List.of()));
        int found = leaked.size();
        int matched = 0;
        for (String text : expected) {
            Optional<String> match = leaked.stream()
                    .filter(candidate -> dice(text, candidate) >= MATCHED)
                    .findFirst();
            if (match.isPresent()) {
                leaked.remove(match.get());
                missing.remove(text);
                matched++;
            }
        }
        double f1 = 2.0 * matched / Math.max(1, expected.size() + found);
        return new ImportScore(page, f1, leaked, missing, metadata(page.article(), imported));
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream()
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Heading)
                .map(Block::text)
                .toList();
    }

    static double dice(String one, String other) {
        Map<String, Integer> left = new HashMap<>();
        List<String> first = tokens(one);
        List<String> second = tokens(other);
        first.forEach(token -> left.merge(token, 1, Integer::sum));
        int common = 0;
        for (String token : second) {
            if (left.getOrDefault(token, 0) > 0) {
                left.merge(token, -1, Integer::sum);
                common++;
            }
        }
        return 2.0 * common / Math.max(1, first.size() + second.size());
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private static Map<String, Told> metadata(Article label, Optional<Article> imported) {
        Map<String, Told> told = new HashMap<>();
        put(told, "title", label.title(), imported.map(Article::title).orElse(null));
        put(
                told,
                "publisher",
                label.publisher(),
                imported.map(Article::publisher).orElse(null));
        put(
                told,
                "date",
                Objects.toString(label.date(), null),
                imported.map(article -> Objects.toString(article.date(), null)).orElse(null));
        put(told, "dateline", label.dateline(), imported.map(Article::dateline).orElse(null));
        put(told, "byline", label.byline(), imported.map(Article::byline).orElse(null));
        put(told, "source", label.source(), imported.map(Article::source).orElse(null));
        put(told, "language", label.language(), imported.map(Article::language).orElse(null));
        return told;
    }

    private static void put(Map<String, Told> told, String field, @Nullable String expected, @Nullable String found) {
        if (expected != null || found != null) {
            told.put(field, new Told(verdict(expected, found), expected, found));
        }
    }

    private static Verdict verdict(@Nullable String expected, @Nullable String found) {
        if (expected == null || found == null) {
            return expected == null ? Verdict.INVENTED : Verdict.MISSING;
        }
        return tokens(expected).equals(tokens(found)) ? Verdict.RIGHT : Verdict.WRONG;
    }
}
