package org.readback.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.article.Block;

/** An article laid out for reading, with the evidence of questions marked in it. */
public record Passage(List<Part> parts) {
    /** A heading or a paragraph. */
    public sealed interface Part {
        /** Names what follows. */
        record Heading(String text) implements Part {}

        /** A numbered paragraph, cut where marks begin and end. */
        record Paragraph(int number, List<Span> spans) implements Part {}
    }

    /**
     * A stretch of a paragraph under the same marks.
     *
     * @param marks the numbers of the questions whose evidence it is
     * @param first those of {@code marks} that begin here
     */
    public record Span(String text, List<Integer> marks, List<Integer> first) {
        /** The name by which links lead here; null where no mark begins. */
        public @Nullable String anchor() {
            return first.isEmpty() ? null : "evidence-q" + first.get(0);
        }
    }

    /**
     * Evidence to mark.
     *
     * @param question the question's number
     */
    public record Mark(int question, Evidence evidence) {}

    /** The article without marks. */
    public static Passage of(Article article) {
        return of(article, List.of());
    }

    /** The article with each mark whose words can be found in it. */
    public static Passage of(Article article, List<Mark> marks) {
        List<Mark> placed = marks.stream()
                .flatMap(mark -> place(article, mark.evidence()).map(at -> new Mark(mark.question(), at)).stream())
                .toList();
        List<Part> parts = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                parts.add(new Part.Paragraph(paragraph.number(), spans(paragraph, placed)));
            } else {
                parts.add(new Part.Heading(block.text()));
            }
        }
        return new Passage(parts);
    }

    /** The name of the place where the evidence of this question begins, if it could be found. */
    public Optional<String> anchor(int question) {
        return parts.stream()
                .filter(Part.Paragraph.class::isInstance)
                .flatMap(part -> ((Part.Paragraph) part).spans().stream())
                .filter(span -> span.first().contains(question))
                .flatMap(span -> Optional.ofNullable(span.anchor()).stream())
                .findFirst();
    }

    /** Where the evidence is now: the article may have been edited since the question was asked. */
    private static Optional<Evidence> place(Article article, Evidence evidence) {
        List<Evidence> places = Evidence.find(article, evidence.exact());
        return places.stream().max(Comparator.comparingInt(candidate -> likeness(candidate, evidence)));
    }

    private static int likeness(Evidence candidate, Evidence evidence) {
        return (candidate.prefix().equals(evidence.prefix()) ? 2 : 0)
                + (candidate.suffix().equals(evidence.suffix()) ? 2 : 0)
                + (candidate.paragraph() == evidence.paragraph() ? 1 : 0);
    }

    private static List<Span> spans(Block.Paragraph paragraph, List<Mark> marks) {
        List<Range> ranges = marks.stream()
                .filter(mark -> mark.evidence().paragraph() == paragraph.number())
                .map(mark -> Range.of(paragraph, mark))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, paragraph.text().length()));
        ranges.forEach(range -> cuts.addAll(List.of(range.start(), range.end())));
        List<Span> spans = new ArrayList<>();
        for (Integer start : cuts.headSet(cuts.last())) {
            Integer end = cuts.higher(start);
            List<Range> here = ranges.stream()
                    .filter(range -> range.start() <= start && end != null && end <= range.end())
                    .toList();
            spans.add(new Span(
                    paragraph.text().substring(start, end == null ? start : end),
                    here.stream().map(Range::question).toList(),
                    here.stream()
                            .filter(range -> range.start() == start)
                            .map(Range::question)
                            .toList()));
        }
        return spans;
    }

    private record Range(int question, int start, int end) {
        static Range of(Block.Paragraph paragraph, Mark mark) {
            Evidence evidence = mark.evidence();
            int start = paragraph.text().indexOf(evidence.prefix() + evidence.exact())
                    + evidence.prefix().length();
            return new Range(mark.question(), start, start + evidence.exact().length());
        }
    }
}
