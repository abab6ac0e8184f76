package org.readback.generate.annotate;

import java.util.List;
import java.util.Optional;
import org.readback.article.Article;

/** An article with all that the language toolkit found in it. */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }

    /** The sentence before another one, in the whole article. */
    public Optional<Sentence> before(Sentence sentence) {
        return sentence.index() == 0 ? Optional.empty() : Optional.of(sentences.get(sentence.index() - 1));
    }

    /** The sentence after another one, in the whole article. */
    public Optional<Sentence> after(Sentence sentence) {
        int next = sentence.index() + 1;
        return next == sentences.size() ? Optional.empty() : Optional.of(sentences.get(next));
    }
}
