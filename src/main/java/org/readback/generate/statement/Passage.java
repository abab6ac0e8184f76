package org.readback.generate.statement;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.realise.Introduced;
import org.readback.generate.realise.Substitute;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.story.Story;

/** Two sentences of the article, one behind the other: the first tells what "it" and "the plan" of the second mean. */
public record Passage(Story story, Statement before, Sentence sentence, List<Token> words) {
    private static final int MIN_CONTENT = 3;
    private static final int MAX_WORDS = 48;

    /** The passage that ends with a sentence; empty where that needs none, or the one before needs another itself. */
    public static Optional<Passage> of(Story story, Sentence sentence) {
        return of(story, sentence, false);
    }

    /** The same, but with a first sentence that may be understood only beside the article. */
    public static Optional<Passage> besideTheArticle(Story story, Sentence sentence) {
        return of(story, sentence, true);
    }

    private static Optional<Passage> of(Story story, Sentence sentence, boolean besideTheArticle) {
        return story.text()
                .before(sentence)
                .filter(before ->
                        before.paragraph().number() == sentence.paragraph().number())
                .flatMap(before -> Whole.of(before).findFirst().map(words -> new Statement(story, before, words)))
                .filter(Statement::isUncut)
                .filter(told -> StandsAlone.fault(told).isEmpty()
                        || (besideTheArticle && StandsAlone.isClearBesideTheArticle(told)))
                .flatMap(told -> Whole.of(sentence).findFirst().map(words -> new Passage(story, told, sentence, words)))
                .filter(Passage::isFit);
    }

    private boolean isFit() {
        return words.stream().anyMatch(word -> word.isPersonalPronoun() || word.is("this", "these"))
                && Vagueness.contentWords(words) >= MIN_CONTENT
                && before.words().size() + words.size() <= MAX_WORDS
                && words.stream().noneMatch(word -> word.word().matches("[—–]|--"))
                && !new Introduced(story.text(), story.familiar())
                        .isMissing(sentence, words, Optional.of(before.sentence()));
    }

    /** Both sentences, with other words in the place of some of the second one's. */
    public Optional<String> with(Substitute substitute) {
        return before.text()
                .flatMap(first -> story.wording()
                        .continued(before.sentence(), sentence, words, Statement.tense(story, sentence), substitute)
                        .map(second -> first + " " + Statement.capitalised(second) + "."));
    }

    /** The verb that the second sentence turns on. */
    public int verb() {
        return words.stream()
                .filter(word -> sentence.relation(word).equals("root"))
                .findFirst()
                .map(Token::index)
                .orElse(0);
    }
}
