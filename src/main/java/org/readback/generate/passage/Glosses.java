package org.readback.generate.passage;

import java.time.LocalDate;
import java.util.List;
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
                sentence.at(word.index() + 2).filter(after -> after.is("[")).isPresent();
        Optional<Token> unit = sentence.at(word.index() + 1);
        if (told || unit.isEmpty() || !word.is("last", "this", "next")) {
            return Stream.empty();
        }
        return year(word, unit.get())
                .map(year -> new Passage.Put(
                        sentence,
                        word,
                        unit.get(),
                        sentence.text(word.index(), unit.get().index()) + " [" + year + "]"))
                .stream();
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
                .map(date -> date.start().getYear());
    }
}
