package org.readback.generate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.realise.Substitute;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.story.Story;

/**
 * Sentences of one paragraph as they follow each other: the first ones tell what "it" and "the plan" of the last mean.
 *
 * @param before the sentences before the last, at least one
 * @param last the sentence that all are shown for
 */
public record Passage(List<Statement> before, Statement last) {
    private static final int MOST_BEFORE = 3;
    private static final int MIN_CONTENT = 3;
    private static final int MAX_WORDS = 64;

    public Passage {
        before = List.copyOf(before);
    }

    /** The shortest passage that ends with a sentence; empty where no sentence before it can open one. */
    public static Optional<Passage> endingWith(Story story, Sentence sentence) {
        Optional<Statement> last = told(story, sentence).filter(Passage::isTelling);
        List<Statement> before = new ArrayList<>();
        Optional<Sentence> at = Optional.of(sentence);
        while (last.isPresent() && before.size() < MOST_BEFORE) {
            Optional<Statement> added = at.flatMap(story.text()::before)
                    .filter(other ->
                            other.paragraph().number() == sentence.paragraph().number())
                    .flatMap(other -> told(story, other));
            if (added.isEmpty()) {
                return Optional.empty();
            }
            before.add(0, added.get());
            Passage passage = new Passage(before, last.get());
            if (StandsAlone.opens(added.get()) && passage.text(Substitute.NONE).isPresent()) {
                return Optional.of(passage).filter(Passage::isHandy);
            }
            at = added.map(Statement::sentence);
        }
        return Optional.empty();
    }

    /** A sentence as the article has it. */
    private static Optional<Statement> told(Story story, Sentence sentence) {
        return Whole.of(sentence)
                .findFirst()
                .map(words -> new Statement(story, sentence, words))
                .filter(Statement::isUncut)
                .filter(statement ->
                        statement.words().stream().noneMatch(word -> word.word().matches("[—–]|--")));
    }

    /** Words that lean on the sentences before, or these tell nothing of it. */
    private static boolean isTelling(Statement statement) {
        boolean leans = statement.words().stream()
                .anyMatch(word -> word.isPersonalPronoun() || word.is("the", "this", "these", "that", "those", "such"));
        return leans
                && Vagueness.contentWords(statement.words()) >= MIN_CONTENT
                && statement.sentence().token(0).word().matches("[\\p{Lu}\\p{N}].*");
    }

    private boolean isHandy() {
        return last.words().size()
                        + before.stream()
                                .mapToInt(statement -> statement.words().size())
                                .sum()
                <= MAX_WORDS;
    }

    /** All sentences, with other words in the place of some of the last one's. */
    public Optional<String> text(Substitute substitute) {
        Optional<String> text = before.get(0).text();
        for (int i = 1; i <= before.size(); i++) {
            Statement next = i < before.size() ? before.get(i) : last;
            Optional<String> more =
                    next.after(before.get(i - 1).sentence(), i < before.size() ? Substitute.NONE : substitute);
            text = text.flatMap(told -> more.map(added -> told + " " + added));
        }
        return text;
    }
}
