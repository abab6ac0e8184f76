package org.readback.generate.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.article.Block;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.realise.Introduced;
import org.readback.generate.realise.Marks;
import org.readback.generate.story.Story;

/** Which words of the article to show around a sentence. */
public final class Passages {
    private static final int FEWEST_WORDS = 12;
    private static final int FEWEST_ALONE = 7;
    private static final int MOST_WORDS = 90;
    /** In so many words "the letter" and "they" have been told of as a rule. */
    private static final int ENOUGH_WORDS = 55;

    private Passages() {}

    /**
     * The passages that end with a sentence and in which it is understood, the best first: enough to tell what it speaks of,
     * from the start of a paragraph where that can be. None crosses a heading or a list.
     */
    public static List<Passage> around(Story story, Sentence sentence) {
        if (!isProse(sentence.paragraph())) {
            return List.of();
        }
        List<Sentence> until = told(story, sentence, upTo(story, sentence.paragraph()));
        List<Passage> passages = IntStream.rangeClosed(1, until.size())
                .mapToObj(length -> Passage.of(until.subList(until.size() - length, until.size())))
                .takeWhile(Passages::isShort)
                .toList();
        List<Passage> clear = clear(story, passages, false);
        return clear.isEmpty() ? clear(story, passages, true) : clear;
    }

    /** @param named whether names may be put in where a passage has none for its pronouns */
    private static List<Passage> clear(Story story, List<Passage> passages, boolean named) {
        return passages.stream()
                .flatMap(passage -> Clear.passage(story, passage, named).stream())
                .filter(passage -> passage.words() >= FEWEST_WORDS)
                .sorted(Comparator.comparing(Passages::isEnough)
                        .thenComparing(Passage::beginsParagraph)
                        .reversed()
                        .thenComparingInt(Passages::distance))
                .toList();
    }

    private static boolean isEnough(Passage passage) {
        return passage.words() >= ENOUGH_WORDS;
    }

    /** As short as is enough, or as near to enough as can be. */
    private static int distance(Passage passage) {
        return Math.abs(passage.words() - ENOUGH_WORDS);
    }

    private static boolean isShort(Passage passage) {
        return passage.words() <= MOST_WORDS;
    }

    /** The paragraph up to a sentence, clear or not: to who has the article beside it, it often is. */
    public static Optional<Passage> until(Story story, Sentence sentence) {
        Passage passage = Passage.of(told(story, sentence, List.of(sentence.paragraph())));
        return Optional.of(passage)
                .filter(shown -> isProse(sentence.paragraph()))
                .filter(shown -> Clear.isWhole(shown.sentences().get(0)))
                .filter(shown -> !Clear.isNarrated(shown) && !Clear.isInterview(shown))
                .filter(shown -> shown.words() >= FEWEST_WORDS && isShort(shown))
                .filter(shown ->
                        Marks.areBalanced(shown.text()) && !sentence.text().endsWith(":"));
    }

    /** A sentence that is understood without any other, as it stands; empty when it isn't. */
    public static Optional<Passage> alone(Story story, Sentence sentence) {
        return Optional.of(Passage.of(List.of(sentence)))
                .filter(passage -> sentence.paragraph().form() == Block.Form.PLAIN && isIntroduced(story, sentence))
                .flatMap(passage -> Clear.passage(story, passage, false))
                .filter(passage -> passage.changes().isEmpty() && passage.words() >= FEWEST_ALONE && isShort(passage));
    }

    /** Whether every "the" is of something that the sentence tells of itself, or that every reader knows. */
    private static boolean isIntroduced(Story story, Sentence sentence) {
        return new Introduced(story.text(), story.familiar())
                .missing(sentence, sentence.tokens())
                .isEmpty();
    }

    /** The paragraphs before one and that itself, with no heading or list between them. */
    private static List<Block.Paragraph> upTo(Story story, Block.Paragraph last) {
        List<Block.Paragraph> together = new ArrayList<>();
        for (Block block : story.article().blocks()) {
            if (!(block instanceof Block.Paragraph paragraph) || !isProse(paragraph)) {
                together.clear();
                continue;
            }
            together.add(paragraph);
            if (paragraph.equals(last)) {
                break;
            }
        }
        return together;
    }

    /** A result, a caption or a last line of dates has no full stop. */
    private static boolean isProse(Block.Paragraph paragraph) {
        return paragraph.form() == Block.Form.PLAIN && paragraph.text().matches("(?s).*[.?!:;][”\"’')]*");
    }

    /** What paragraphs tell up to a sentence. */
    private static List<Sentence> told(Story story, Sentence last, List<Block.Paragraph> paragraphs) {
        return story.sentences().stream()
                .filter(sentence -> sentence.index() <= last.index() && paragraphs.contains(sentence.paragraph()))
                .toList();
    }
}
