package org.readback.generate.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;

/** When a question may carry the article's year: only where nothing near tells of another one. */
public final class EventYear {
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b");
    private static final Pattern PAST_DAYS = Pattern.compile(
            "(?i)\\b(ago|last year|previous|previously|earlier|decades?|used to|once|when|career|then|"
                    + "years (?:later|before)|at the time|last (?:\\w+ )?(?:season|summer|winter|spring|autumn|fall))\\b");

    private EventYear() {}

    /** The year of an event that a sentence tells in the past tense, if it is surely the article's. */
    public static Optional<Integer> of(AnnotatedArticle article, Sentence sentence) {
        LocalDate date = article.article().date();
        if (date == null || PAST_DAYS.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        boolean elsewhere = article.article().paragraphs().stream()
                .filter(paragraph -> paragraph.number() == sentence.paragraph().number()
                        || paragraph.number() == sentence.paragraph().number() - 1)
                .anyMatch(paragraph -> tellsOfAnotherYear(paragraph.text(), date.getYear()));
        return elsewhere ? Optional.empty() : Optional.of(date.getYear());
    }

    /** Whether a sentence tells of a year that isn't the article's. */
    public static boolean isFlashback(AnnotatedArticle article, Sentence sentence) {
        LocalDate date = article.article().date();
        return date != null && tellsOfAnotherYear(sentence.text(), date.getYear());
    }

    private static boolean tellsOfAnotherYear(String text, int year) {
        Matcher found = YEAR.matcher(text);
        while (found.find()) {
            if (Integer.parseInt(found.group(1)) != year) {
                return true;
            }
        }
        return false;
    }
}
