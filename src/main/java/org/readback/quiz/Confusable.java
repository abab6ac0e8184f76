package org.readback.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.article.Block;
import org.readback.bank.Question;
import org.readback.bank.Question.InWords;
import org.readback.bank.Reading;
import org.readback.bank.Snapshot;
import org.readback.bank.wording.FoldedAnswer;
import org.readback.bank.wording.Misspelling;

/** The words of a reading, any of which somebody may mean who writes it, though it looks like a misspelt key. */
final class Confusable {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?!\\p{L})");
    private static final List<String> ASKED_AND_ANSWERED = List.of("prompt", "key", "distractors", "accepted");

    private final Set<String> words = new LinkedHashSet<>();

    Confusable(Reading reading) {
        add(reading.article().title());
        add(String.valueOf(reading.article().byline()));
        reading.article().blocks().stream().map(Block::text).forEach(this::add);
        reading.bank().questions().stream()
                .map(Snapshot::fields)
                .flatMap(fields -> ASKED_AND_ANSWERED.stream().map(fields::get))
                .forEach(text -> add(String.valueOf(text)));
    }

    private void add(String text) {
        words.addAll(FoldedAnswer.of(POSSESSIVE.matcher(text).replaceAll("")).each());
    }

    /** The question with those of the words that could be taken for a slip in its key. */
    Question in(Question question) {
        if (!(question instanceof InWords asked) || asked.isExact()) {
            return question;
        }
        List<Misspelling> wordings = asked.wordings().stream()
                .map(wording -> new Misspelling(wording, List.of()))
                .toList();
        Stream<String> near =
                words.stream().filter(word -> wordings.stream().anyMatch(wording -> wording.couldBe(word)));
        return asked.withConfusable(
                Stream.concat(asked.confusable().stream(), near).distinct().toList());
    }
}
