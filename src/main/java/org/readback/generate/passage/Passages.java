package org.readback.generate.passage;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.article.Block;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.realise.Marks;
import org.readback.generate.story.Story;

/** Which words of the article to show around a sentence. */
public final class Passages {
    private static final int FEWEST_WORDS = 12;
    private static final int FEWEST_ALONE = 7;
    private static final int MOST_WORDS = 90;

    private Passages() {}

    /**
     * The shortest passage that ends with a sentence and in which it is understood: the sentence, with as many as it needs
     * of those before it, or the whole paragraph; empty when none is clear.
     */
    public static Optional<Passage> around(Story story, Sentence sentence) {
        return around(story, sentence, FEWEST_WORDS);
    }

    /** The paragraph up to a sentence, clear or not: to who has the article beside it, it often is. */
    public static Optional<Passage> until(Story story, Sentence sentence) {
        List<Sentence> paragraph = paragraph(story, sentence.paragraph().number());
        Passage passage = Passage.of(paragraph.subList(0, paragraph.indexOf(sentence) + 1));
        return Optional.of(passage)
                .filter(shown -> sentence.paragraph().form() == Block.Form.PLAIN)
                .filter(shown -> shown.words() >= FEWEST_WORDS && shown.words() <= MOST_WORDS)
                .filter(shown ->
                        Marks.areBalanced(shown.text()) && !sentence.text().endsWith(":"));
    }

    private static Optional<Passage> around(Story story, Sentence sentence, int fewest) {
        if (sentence.paragraph().form() != Block.Form.PLAIN) {
            return Optional.empty();
        }
        List<Sentence> paragraph = paragraph(story, sentence.paragraph().number());
        int at = paragraph.indexOf(sentence);
        List<Sentence> until = paragraph.subList(0, at + 1);
        List<Passage> later = IntStream.iterate(at, start -> start > 0, start -> start - 1)
                .mapToObj(start -> Passage.of(until.subList(start, at + 1)))
                .filter(passage -> StandIn.areIntroduced(story, passage.sentences()))
                .toList();
        List<Passage> whole = Stream.of(until, paragraph)
                .map(Passage::of)
                .filter(passage -> passage.sentences().size() > 1 || StandIn.areIntroduced(story, passage.sentences()))
                .toList();
        return Stream.of(false, true)
                .flatMap(named -> Stream.concat(later.stream(), whole.stream())
                        .flatMap(passage -> Clear.passage(story, passage, named).stream()))
                .filter(passage -> passage.words() >= fewest && passage.words() <= MOST_WORDS)
                .findFirst();
    }

    /** A sentence that is understood without any other, as it stands; empty when it isn't. */
    public static Optional<Passage> alone(Story story, Sentence sentence) {
        return around(story, sentence, FEWEST_ALONE)
                .filter(passage ->
                        passage.sentences().size() == 1 && passage.changes().isEmpty());
    }

    private static List<Sentence> paragraph(Story story, int number) {
        return story.sentences().stream()
                .filter(sentence -> sentence.paragraph().number() == number)
                .toList();
    }
}
