package org.readback.generate.passage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.story.Story;
import org.readback.generate.time.CalendarDate;
import org.readback.generate.time.Tense;

/** The years that a reader of the whole article reckons from its date: "last year [2003]". */
final class Glosses {
    private static final String MONTHS =
            "(?i)January|February|March|April|May|June|July|August|September|October|November|December";

    private final Story story;

    Glosses(Story story) {
        this.story = story;
    }

    List<Passage.Put> in(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream().flatMap(word -> gloss(sentence, word)))
                .toList();
    }

    private Stream<Passage.Put> gloss(Sentence sentence, Token word) {
        boolean told =
                sentence.at(word.index() + 2).filter(after -> after.is("[")).isPresent()
                        // "the next year" follows one that was told of
                        || sentence.at(word.index() - 1)
                                .filter(before -> before.is("the", "that"))
                                .isPresent();
        Optional<Token> unit = sentence.at(word.index() + 1);
        if (told || unit.isEmpty() || !word.is("last", "this", "next")) {
            return Stream.empty();
        }
        // "this year's [2013]", not "this year [2013]'s"
        Token last = sentence.at(unit.get().index() + 1)
                .filter(mark -> mark.tag().equals("POS"))
                .orElse(unit.get());
        return meant(word, unit.get())
                .map(time -> new Passage.Put(
                        sentence, word, last, sentence.text(word.index(), last.index()) + " [" + time + "]"))
                .stream();
    }

    private Optional<String> meant(Token word, Token unit) {
        LocalDate today = story.article().date();
        if (today != null && unit.is("month") && word.is("last", "next")) {
            LocalDate month = today.plusMonths(word.is("last") ? -1 : 1);
            return Optional.of(
                    DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(month));
        }
        return year(word, unit).map(String::valueOf);
    }

    private Optional<Integer> year(Token word, Token unit) {
        LocalDate today = story.article().date();
        if (today == null) {
            return Optional.empty();
        }
        if (unit.is("year")) {
            return Optional.of(today.getYear() + (word.is("last") ? -1 : word.is("next") ? 1 : 0));
        }
        if (!unit.word().matches(MONTHS) || word.is("this")) {
            return Optional.empty();
        }
        Tense tense = word.is("last") ? Tense.PAST : Tense.FUTURE;
        return story.calendar()
                .read(unit.word(), tense)
                .filter(date -> date.precision() == CalendarDate.Precision.MONTH)
                .map(date -> date.start().getYear())
                // in May "last May" is a year ago
                .map(year -> word.is("last") && isOfMonth(today, unit) ? today.getYear() - 1 : year);
    }

    private static boolean isOfMonth(LocalDate today, Token month) {
        return today.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(month.word());
    }
}
