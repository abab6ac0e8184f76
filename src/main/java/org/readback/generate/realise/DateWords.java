package org.readback.generate.realise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;
import org.readback.generate.time.Calendar;
import org.readback.generate.time.CalendarDate;
import org.readback.generate.time.Tense;

/** The dates of a statement: as the article writes them where a reader understands that, or else with their year. */
record DateWords(Calendar calendar) {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String DAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    /** A year, a decade, a month or a day of a month: nothing in them hangs on the day of reading. */
    private static final Pattern FIXED = Pattern.compile(".*\\b(?:1\\d{3}|20\\d\\d)s?\\b.*|.*\\b\\d{2}s|" + MONTH + "|"
            + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "|(?:the )?(?:future|past)"
            + "|(?:early|late|mid) ?-?" + MONTH);

    private static final Pattern PART_OF_DAY = Pattern.compile("(" + DAY + ") (morning|afternoon|evening|night)");
    private static final Pattern POINTING = Pattern.compile(
            "(?i).*\\b(?:last|past|next|coming|previous|following|this|that|same|" + DAY + "|tonight|overnight)\\b.*");

    /** Words that the toolkit takes for times, or times that come round: none of them hangs on the day of reading. */
    private static final Pattern OF_NO_DAY =
            Pattern.compile("(?i)once|to|and|or|the (?:day|year|past)|(?:half|quarter) past \\w+"
                    + "|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)) (?:day|week|month|year)"
                    + "|(?:each|every) " + DAY + "|" + DAY
                    + "s|Christmas|Easter|New Year|the (?:end|start|beginning|middle) of " + MONTH);

    /** The words for a time, its preposition too where it needs one; empty when only the day of writing explains it. */
    Optional<String> of(Sentence sentence, TimeReference time, Tense tense, boolean hasPreposition) {
        String own = sentence.text(time.first(), time.last());
        if (OF_NO_DAY.matcher(own).matches() || sentence.token(time.first()).isVerb()) {
            return Optional.of(own);
        }
        if (time.kind() != TimeReference.Kind.DATE) {
            return PART_OF_DAY.matcher(own).matches()
                    ? partOfDay(sentence, time, own, hasPreposition)
                    : Optional.of(own).filter(words -> !POINTING.matcher(words).matches());
        }
        boolean unsure = sentence.tokens().stream()
                .anyMatch(word -> word.is("every", "each", "annual", "annually")
                        || word.tag().equals("MD"));
        if (own.matches(MONTH) && tense == Tense.PAST && !unsure) {
            return calendar.read(own, tense).map(CalendarDate::phrase);
        }
        if (FIXED.matcher(own).matches()
                && !POINTING.matcher(own.replaceAll(DAY, "")).matches()) {
            return Optional.of(own);
        }
        return day(sentence, time, own, tense)
                .filter(date -> !isOwned(sentence, time))
                .map(date -> (hasPreposition ? "" : date.preposition() + " ") + date.phrase());
    }

    private Optional<String> partOfDay(Sentence sentence, TimeReference time, String own, boolean hasPreposition) {
        Matcher match = PART_OF_DAY.matcher(own);
        return match.matches()
                ? day(sentence, time, match.group(1), Tense.PAST)
                        .filter(date -> !isOwned(sentence, time))
                        .map(date -> (hasPreposition ? "" : "on ") + "the " + match.group(2) + " of " + date.phrase())
                : Optional.empty();
    }

    /** The verb that the date hangs on tells whether it is ahead; where that isn't clear, no date is. */
    private Optional<CalendarDate> day(Sentence sentence, TimeReference time, String own, Tense tense) {
        Optional<Token> verb = Optional.of(sentence.token(time.last()));
        while (verb.isPresent() && !verb.get().isVerb()) {
            verb = sentence.head(verb.get());
        }
        boolean bounded = sentence.at(time.first() - 1)
                .filter(token -> token.is("until", "by", "till", "before"))
                .isPresent();
        if (bounded || verb.isEmpty()) {
            return Optional.empty();
        }
        boolean ahead = verb.get().tag().matches("VBN?")
                && sentence.children(verb.get(), "aux", "mark").stream()
                        .anyMatch(token -> token.is("will", "to", "'ll", "’ll"));
        boolean past = (tense == Tense.PAST || own.matches("(?i)last .*"))
                && verb.get().tag().matches("VB[DN]");
        return ahead || past ? calendar.read(own, ahead ? Tense.FUTURE : Tense.PAST) : Optional.empty();
    }

    private static boolean isOwned(Sentence sentence, TimeReference time) {
        return sentence.at(time.last() + 1)
                .filter(next ->
                        next.tag().equals("POS") || next.isNoun() || next.tag().equals("HYPH"))
                .isPresent();
    }
}
