package org.readback.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.article.Article;
import org.readback.article.Block.Paragraph;

/**
 * Where an article proves a key: an exact quote with the words around it, which find it again after an edit elsewhere.
 * This is the W3C Web Annotation Data Model's TextQuoteSelector, and the paragraph's number.
 *
 * @param paragraph from 1, headings not counted
 * @param prefix up to 32 characters of the same paragraph before the quote
 * @param suffix up to 32 characters of the same paragraph after the quote
 */
public record Evidence(int paragraph, String exact, String prefix, String suffix) {
    private static final int CONTEXT = 32;

    /** Evidence at {@code start} in {@code paragraph}. */
    public static Evidence at(Paragraph paragraph, int start, String exact) {
        String text = paragraph.text();
        int end = start + exact.length();
        return new Evidence(
                paragraph.number(),
                exact,
                text.substring(Math.max(0, start - CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }

    /** The four parts by name, in this order, as JSON shows them. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("paragraph", paragraph);
        fields.put("exact", exact);
        fields.put("prefix", prefix);
        fields.put("suffix", suffix);
        return fields;
    }

    /** Where the article has these words now, if it has: it may have been edited since they were quoted. */
    public Optional<Evidence> placedIn(Article article) {
        return find(article, exact).stream().max(Comparator.comparingInt(this::likeness));
    }

    private int likeness(Evidence candidate) {
        return (candidate.prefix.equals(prefix) ? 2 : 0)
                + (candidate.suffix.equals(suffix) ? 2 : 0)
                + (candidate.paragraph == paragraph ? 1 : 0);
    }

    /** Where in the text of its paragraph the quote begins. */
    public int startIn(String text) {
        return text.indexOf(prefix + exact) + prefix.length();
    }

    /** Every place where the article has exactly these words. */
    public static List<Evidence> find(Article article, String exact) {
        List<Evidence> places = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            int start = paragraph.text().indexOf(exact);
            while (start >= 0) {
                places.add(at(paragraph, start, exact));
                start = paragraph.text().indexOf(exact, start + exact.length());
            }
        }
        return places;
    }
}
