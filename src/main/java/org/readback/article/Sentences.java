package org.readback.article;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into sentences: by Unicode's rules (UAX #29, with ICU's lists of abbreviations where it has the language),
 * and in English by the customs of news as well, see {@link EnglishSentenceEnd}.
 */
public final class Sentences {
    private static final Pattern SPACE = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String ENGLISH = "en";
    // making one takes milliseconds, copying it does not
    private static final Map<String, BreakIterator> BREAKS = new ConcurrentHashMap<>();

    private Sentences() {}

    /** All sentences of the article's paragraphs, in order. */
    public static List<Sentence> of(Article article) {
        return article.paragraphs().stream()
                .flatMap(paragraph -> of(paragraph, article.language()).stream())
                .toList();
    }

    /** The sentences of a paragraph, in order: all of its text but the space between them. */
    public static List<Sentence> of(Block.Paragraph paragraph, @Nullable String language) {
        String text = paragraph.text();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end : ends(text, language(language))) {
            String piece = text.substring(start, end).strip();
            if (!piece.isEmpty()) {
                int first = text.indexOf(piece, start);
                sentences.add(
                        new Sentence(paragraph.number(), sentences.size() + 1, first, first + piece.length(), piece));
            }
            start = end;
        }
        return sentences;
    }

    private static String language(@Nullable String tag) {
        String language = tag == null ? "" : ULocale.forLanguageTag(tag).getLanguage();
        return language.isEmpty() ? ENGLISH : language;
    }

    private static Iterable<Integer> ends(String text, String language) {
        boolean isEnglish = language.equals(ENGLISH);
        TreeSet<Integer> ends = new TreeSet<>();
        BreakIterator breaks = breaks(language);
        // a line's end inside a paragraph is no sentence's end
        breaks.setText(SPACE.matcher(text).replaceAll(" "));
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at == text.length() || !isEnglish || EnglishSentenceEnd.isAt(text, at)) {
                ends.add(at);
            }
        }
        if (isEnglish) {
            Matcher trailing = EnglishSentenceEnd.TRAILING_OFF.matcher(text);
            while (trailing.find()) {
                ends.add(trailing.end());
            }
        }
        return ends;
    }

    private static BreakIterator breaks(String language) {
        return BREAKS.computeIfAbsent(language, Sentences::newBreaks).clone();
    }

    private static BreakIterator newBreaks(String language) {
        ULocale locale = new ULocale(language);
        FilteredBreakIteratorBuilder filter;
        if (language.equals(ENGLISH)) {
            // ICU's English list lacks "Dr." and "J.", and has "Act." and "Joe."
            filter = FilteredBreakIteratorBuilder.getEmptyInstance();
            EnglishSentenceEnd.TITLES.forEach(filter::suppressBreakAfter);
        } else {
            filter = FilteredBreakIteratorBuilder.getInstance(locale);
        }
        return filter.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }
}
