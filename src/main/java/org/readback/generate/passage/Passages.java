package org.readback.generate.passage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern GOES_ON =
            Pattern.compile("(?:He|She|It|They|His|Her|Its|Their)\\b|(?:That|This|These|Those) (\\p{Ll}+)\\b");

    private Passages() {}

    /**
     * The passage that ends with a sentence and in which it is understood: its paragraph up to there, or as much of a long
     * one as will do, or what the paragraph goes on from as well; empty when none is clear.
     */
    public static Optional<Passage> around(Story story, Sentence sentence) {
        if (!isProse(sentence.paragraph())) {
            return Optional.empty();
        }
        List<Sentence> until = told(story, sentence, List.of(sentence.paragraph()));
        Passage whole = Passage.of(until);
        Passage shortened = IntStream.range(0, until.size())
                .mapToObj(start -> Passage.of(until.subList(start, until.size())))
                .filter(Passages::isShort)
                .findFirst()
                .orElse(whole);
        return clear(story, shortened, false)
                .or(() -> before(story, sentence)
                        .map(before -> Passage.of(told(story, sentence, List.of(before, sentence.paragraph()))))
                        .flatMap(passage -> clear(story, passage, false)))
                .or(() -> clear(story, whole, true));
    }

    private static Optional<Passage> clear(Story story, Passage passage, boolean named) {
        return Optional.of(passage)
                .filter(Passages::isShort)
                .flatMap(shown -> Clear.passage(story, shown, named))
                .filter(clear -> clear.words() >= FEWEST_WORDS);
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

    /** The paragraph from which another goes on, with no heading or list between them. */
    private static Optional<Block.Paragraph> before(Story story, Sentence sentence) {
        List<Block> blocks = story.article().blocks();
        int at = blocks.indexOf(sentence.paragraph());
        return at > 0 && blocks.get(at - 1) instanceof Block.Paragraph before
                ? Optional.of(before).filter(each -> isProse(each) && tellsOf(each, sentence))
                : Optional.empty();
    }

    /** A result, a caption or a last line of dates has no full stop. */
    private static boolean isProse(Block.Paragraph paragraph) {
        return paragraph.form() == Block.Form.PLAIN && paragraph.text().matches("(?s).*[.?!:;][”\"’')]*");
    }

    /** "She" and "That son" go on from a paragraph that tells of a son; what else is unclear is so for other reasons. */
    private static boolean tellsOf(Block.Paragraph before, Sentence sentence) {
        Matcher beginning = GOES_ON.matcher(sentence.paragraph().text());
        if (!beginning.lookingAt()) {
            return false;
        }
        return beginning.group(1) == null
                || before.text().contains(beginning.group(1).replaceFirst("s$", ""));
    }

    /** What paragraphs tell up to a sentence. */
    private static List<Sentence> told(Story story, Sentence last, List<Block.Paragraph> paragraphs) {
        return story.sentences().stream()
                .filter(sentence -> sentence.index() <= last.index() && paragraphs.contains(sentence.paragraph()))
                .toList();
    }
}
