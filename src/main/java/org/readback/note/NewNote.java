package org.readback.note;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.bank.Evidence;
import org.readback.web.Form;

/** A note as a learner sends it, before it is kept. */
record NewNote(@Nullable Integer paragraph, Optional<Evidence> quote, String text) {
    /** The fields of its form. The words around the quote are sent by scripts, which know the very place. */
    static final String[] FIELDS = {"paragraph", "exact", "prefix", "suffix"};

    /** The note that the form sends; empty where it has problems, which stand beside its fields then. */
    static Optional<NewNote> of(Form form, Article article) {
        String number = form.value("paragraph").strip();
        String words = form.value("exact").strip();
        String text = form.value("text");
        Optional<Block.Paragraph> paragraph = paragraph(number, article);
        if (!number.isEmpty() && paragraph.isEmpty()) {
            form.refuse(
                    "paragraph",
                    "This article has paragraphs 1 to " + article.paragraphs().size()
                            + ". Give one of these numbers, or none.");
        }
        Optional<Evidence> quote =
                words.isEmpty() || !form.isGood() ? Optional.empty() : quote(form, article, paragraph);
        if (!words.isEmpty() && quote.isEmpty()) {
            form.refuse(
                    "exact",
                    "These words don’t stand "
                            + (paragraph.isPresent() ? "in paragraph " + number : "together in a paragraph")
                            + ". Copy them as they stand there, or leave this empty.");
        }
        if (words.isEmpty() && text.isEmpty()) {
            form.refuse("text", "Write a note, or give the words to highlight.");
        }
        Note.tooLong(text).ifPresent(problem -> form.refuse("text", problem));
        Integer at = quote.map(Evidence::paragraph)
                .or(() -> paragraph.map(Block.Paragraph::number))
                .orElse(null);
        return form.isGood() ? Optional.of(new NewNote(at, quote, text)) : Optional.empty();
    }

    private static Optional<Block.Paragraph> paragraph(String number, Article article) {
        return article.paragraphs().stream()
                .filter(it -> String.valueOf(it.number()).equals(number))
                .findFirst();
    }

    /** The words where they stand; of several places the one with these words around it, or else the first. */
    private static Optional<Evidence> quote(Form form, Article article, Optional<Block.Paragraph> paragraph) {
        List<Block.Paragraph> where = paragraph.map(List::of).orElse(article.paragraphs());
        String prefix = form.value("prefix");
        String suffix = form.value("suffix");
        return where.stream()
                .flatMap(it -> TypedWords.find(it, form.value("exact")).stream())
                .min(Comparator.comparing((Evidence place) -> !place.prefix().equals(prefix))
                        .thenComparing(place -> !place.suffix().equals(suffix)));
    }
}
