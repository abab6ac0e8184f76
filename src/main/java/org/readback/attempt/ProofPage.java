package org.readback.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.article.Sentence;
import org.readback.article.Sentences;
import org.readback.bank.Question;
import org.readback.web.Frame;

/**
 * What the page is given where a student chooses the sentence that proves an answer.
 *
 * @param language the article's, as BCP 47, if it is told
 */
public record ProofPage(
        Frame frame,
        long attempt,
        int number,
        String question,
        Prompt prompt,
        Optional<Clock> clock,
        @Nullable String language,
        List<Paragraph> paragraphs) {
    /** A paragraph with its sentences. */
    public record Paragraph(int number, List<Choosable> sentences) {}

    /** A sentence, and whether it is the one chosen last. */
    public record Choosable(String name, String text, boolean isChosen) {}

    static ProofPage of(Frame frame, Attempt attempt, Question question, Article article) {
        Optional<Proof> chosen = attempt.proof(question);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block.Paragraph paragraph : article.paragraphs()) {
            paragraphs.add(new Paragraph(
                    paragraph.number(),
                    Sentences.of(paragraph, article.language()).stream()
                            .map(sentence -> new Choosable(
                                    name(sentence), sentence.text(), chosen.equals(Optional.of(proof(sentence)))))
                            .toList()));
        }
        return new ProofPage(
                frame,
                attempt.id(),
                attempt.questions().indexOf(question) + 1,
                question.id(),
                Prompt.of(question, attempt.articleTitle()),
                attempt.clock(Instant.now()),
                article.language(),
                paragraphs);
    }

    /** The proof that stands at this place of the article, such as "2.1", if any does. */
    static Optional<Proof> proof(Article article, String name) {
        return Sentences.of(article).stream()
                .filter(sentence -> name(sentence).equals(name))
                .findFirst()
                .map(ProofPage::proof);
    }

    private static Proof proof(Sentence sentence) {
        return new Proof(sentence.paragraph(), sentence.text());
    }

    private static String name(Sentence sentence) {
        return sentence.paragraph() + "." + sentence.number();
    }
}
