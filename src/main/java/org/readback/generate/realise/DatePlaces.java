package org.readback.generate.realise;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;
import org.readback.generate.time.Calendar;
import org.readback.generate.time.CalendarDate;
import org.readback.generate.time.Tense;

/** What is put where a sentence has a time, by the place of the time among the words shown. */
final class DatePlaces {
    private DatePlaces() {}

    /** Dates as a statement has them: in the article's words where a reader understands these. */
    static BiFunction<TimeReference, Integer, Optional<String>> ofStatement(
            Calendar calendar, Sentence sentence, List<Token> words, Tense tense) {
        DateWords dates = new DateWords(calendar);
        return (time, at) ->
                holdsAll(words, time) ? dates.of(sentence, time, tense, hasPreposition(words, at)) : Optional.empty();
    }

    /** Dates as a question has them: whole. */
    static BiFunction<TimeReference, Integer, Optional<String>> ofQuestion(
            Calendar calendar, Sentence sentence, List<Token> words, Tense tense) {
        return (time, at) -> date(calendar, sentence, time, words, at, tense);
    }

    /** "On a Monday night" is any, and "on the Thursday" and "that June" are of a story long past. */
    static Optional<String> words(
            Sentence sentence, TimeReference time, BiFunction<TimeReference, Integer, Optional<String>> dates, int at) {
        String own = sentence.text(time.first(), time.last());
        Optional<Token> before = sentence.at(time.first() - 1);
        if (before.filter(word -> word.is("that", "this", "same")).isPresent()) {
            return Optional.empty();
        }
        if (!own.matches("[MTWFS]\\p{L}+day\\b.*")) {
            return dates.apply(time, at);
        }
        if (before.filter(word -> word.is("a", "an", "one", "each", "every", "any"))
                .isPresent()) {
            return Optional.of(own);
        }
        // "spent Monday morning at the pool"
        boolean spent = before.filter(word -> word.lemma().matches("spend|pass|waste|take"))
                .isPresent();
        return spent || before.filter(word -> word.is("the")).isPresent() ? Optional.empty() : dates.apply(time, at);
    }

    private static Optional<String> date(
            Calendar calendar, Sentence sentence, TimeReference time, List<Token> words, int at, Tense tense) {
        boolean whole = holdsAll(words, time);
        boolean modifies = sentence.at(time.last() + 1)
                .filter(next ->
                        next.tag().equals("POS") || next.isNoun() || next.tag().equals("HYPH"))
                .isPresent();
        String own = sentence.text(time.first(), time.last());
        Optional<CalendarDate> date = calendar.read(own, tense);
        if (whole && own.matches("(the )?\\d+(st|nd|rd|th)[ -]minute")) {
            return Optional.of(own);
        }
        if (!whole || date.isEmpty() || isAhead(sentence, time) || (modifies && !own.matches("\\d{4}"))) {
            return Optional.empty();
        }
        if (own.matches("\\d{4}") || own.equals(date.get().phrase())) {
            return Optional.of(own);
        }
        return Optional.of((hasPreposition(words, at) ? "" : date.get().preposition() + " ")
                + date.get().phrase());
    }

    /** "Ships expected to arrive on Tuesday": past words for what is to come. */
    private static boolean isAhead(Sentence sentence, TimeReference time) {
        return sentence.head(sentence.token(time.last()))
                .filter(verb -> verb.tag().equals("VB"))
                .filter(verb -> sentence.children(verb, "mark", "aux").stream().anyMatch(word -> word.is("to")))
                .isPresent();
    }

    private static boolean holdsAll(List<Token> words, TimeReference time) {
        return words.stream()
                        .filter(word -> time.first() <= word.index() && word.index() <= time.last())
                        .count()
                == time.last() - time.first() + 1;
    }

    /** "Caved in last Monday", "applied for last May": a part of the verb is no preposition of the date. */
    private static boolean hasPreposition(List<Token> words, int at) {
        boolean ofVerb = at > 1
                && words.get(at).is("last", "next", "this")
                && words.get(at - 1).is("in", "for", "off", "out", "up", "down", "over", "on")
                && words.get(at - 2).isVerb();
        return at > 0 && !ofVerb && words.get(at - 1).tag().matches("IN|TO");
    }
}
