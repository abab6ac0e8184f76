package org.readback.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.article.Block;

/**
 * An article laid out for reading: sentence by sentence, with the evidence of questions marked in it.
 *
 * @param language the article's, as BCP 47, if it is told
 */
public record Passage(@Nullable String language, List<Part> parts) {
    /** What stands between two margins: a heading, a run of paragraphs, a table or a picture's caption. */
    public sealed interface Part {
        /** Names what follows. */
        record Heading(String text) implements Part {}

        /** Paragraphs of one form: a quotation, a list, or plain text. */
        record Run(Block.Form form, List<Paragraph> paragraphs) implements Part {}

        /** Rows of cells; the first is the head. */
        record Table(List<List<String>> rows) implements Part {}

        /** What is said of a picture. */
        record Figure(String text) implements Part {}
    }

    /** A numbered paragraph. */
    public record Paragraph(int number, List<Sentence> sentences) {
        List<Span> spans() {
            return sentences.stream().flatMap(it -> it.spans().stream()).toList();
        }
    }

    /**
     * A sentence with the space after it, cut where marks begin and end.
     *
     * @param number its place in the paragraph, from 1
     */
    public record Sentence(int number, List<Span> spans) {}

    /**
     * A stretch of a sentence under the same marks.
     *
     * @param marks the numbers of the questions whose evidence it is
     * @param begins the marks that begin here
     * @param highlights those of the reader
     */
    public record Span(String text, List<Integer> marks, List<Mark> begins, List<Stretch> highlights) {
        /** How it is marked, as styles name it; empty where it isn't. */
        public String style() {
            return ((marks.isEmpty() ? "" : "evidence ") + (highlights.isEmpty() ? "" : "highlight")).strip();
        }

        /** The ids of the notes that its highlights belong to, with spaces between; null where there is none. */
        public @Nullable String notes() {
            return highlights.isEmpty()
                    ? null
                    : highlights.stream()
                            .map(stretch -> String.valueOf(stretch.of().note()))
                            .collect(Collectors.joining(" "));
        }

        /** The highlights that end here and have a text to lead to. */
        public List<Highlight> told() {
            return highlights.stream()
                    .filter(Stretch::isEnd)
                    .map(Stretch::of)
                    .filter(highlight -> highlight.number() > 0)
                    .toList();
        }

        /** The numbers of the questions whose evidence begins here. */
        public List<Integer> first() {
            return begins.stream().map(Mark::question).distinct().toList();
        }

        /** The name by which links lead here; null where no mark begins. */
        public @Nullable String anchor() {
            return begins.isEmpty() ? null : begins.get(0).name();
        }
    }

    /** What a span has of a highlight. */
    public record Stretch(Highlight of, boolean isEnd) {}

    /**
     * Evidence to mark.
     *
     * @param question the question's number
     * @param part which one it is of the question's marks, from 1
     */
    public record Mark(int question, int part, Evidence evidence) {
        /** A question's only mark. */
        public Mark(int question, Evidence evidence) {
            this(question, 1, evidence);
        }

        private String name() {
            return "evidence-q" + question + (part == 1 ? "" : "-" + part);
        }
    }

    /** The article without marks. */
    public static Passage of(Article article) {
        return of(article, List.of());
    }

    /** The article with each mark whose words can be found in it. */
    public static Passage of(Article article, List<Mark> marks) {
        return of(article, marks, List.of());
    }

    /** The article with what its reader has highlighted. */
    public static Passage highlighted(Article article, List<Highlight> highlights) {
        return of(article, List.of(), highlights);
    }

    private static Passage of(Article article, List<Mark> marks, List<Highlight> highlights) {
        List<Mark> placed = marks.stream()
                .flatMap(mark ->
                        mark
                                .evidence()
                                .placedIn(article)
                                .map(at -> new Mark(mark.question(), mark.part(), at))
                                .stream())
                .toList();
        List<Part> parts = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                run(parts, paragraph.form())
                        .add(MarkedParagraph.cut(paragraph, article.language(), placed, highlights));
            } else if (block instanceof Block.Heading heading) {
                parts.add(new Part.Heading(heading.text()));
            } else if (block instanceof Block.Table table) {
                parts.add(new Part.Table(table.rows()));
            } else if (block instanceof Block.Figure figure) {
                parts.add(new Part.Figure(figure.text()));
            }
        }
        return new Passage(article.language(), parts);
    }

    /** The paragraphs of the run that the parts end with; a new run where that is of another form. */
    private static List<Paragraph> run(List<Part> parts, Block.Form form) {
        if (parts.isEmpty() || !(parts.get(parts.size() - 1) instanceof Part.Run last) || last.form() != form) {
            parts.add(new Part.Run(form, new ArrayList<>()));
        }
        return ((Part.Run) parts.get(parts.size() - 1)).paragraphs();
    }

    /** The name of the place where this part of a question's evidence begins, if it could be found. */
    public Optional<String> anchor(int question, int part) {
        return parts.stream()
                .filter(Part.Run.class::isInstance)
                .flatMap(run -> ((Part.Run) run).paragraphs().stream())
                .flatMap(paragraph -> paragraph.spans().stream())
                .filter(span ->
                        span.begins().stream().anyMatch(mark -> mark.question() == question && mark.part() == part))
                .flatMap(span -> Optional.ofNullable(span.anchor()).stream())
                .findFirst();
    }
}
