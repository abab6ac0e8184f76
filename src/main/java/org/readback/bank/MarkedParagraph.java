package org.readback.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readback.article.Block;
import org.readback.article.Sentence;
import org.readback.article.Sentences;
import org.readback.bank.Passage.Mark;
import org.readback.bank.Passage.Span;

/** Cuts a paragraph where its sentences end, and each sentence where marks begin and end. */
final class MarkedParagraph {
    private final String text;
    private final List<Range> ranges;
    private final NavigableSet<Integer> cuts = new TreeSet<>();

    private MarkedParagraph(Block.Paragraph paragraph, List<Mark> marks) {
        this.text = paragraph.text();
        this.ranges = marks.stream()
                .filter(mark -> mark.evidence().paragraph() == paragraph.number())
                .map(mark -> Range.of(text, mark))
                .toList();
        ranges.forEach(range -> cuts.addAll(List.of(range.start(), range.end())));
    }

    /** The paragraph with each of the marks that is in it. A mark that crosses a sentence's end goes on in the next. */
    static Passage.Paragraph cut(Block.Paragraph paragraph, @Nullable String language, List<Mark> marks) {
        MarkedParagraph marked = new MarkedParagraph(paragraph, marks);
        List<Passage.Sentence> cut = new ArrayList<>();
        int end = marked.text.length();
        List<Sentence> sentences = Sentences.of(paragraph, language);
        for (int i = sentences.size() - 1; i >= 0; i--) {
            int start = i == 0 ? 0 : sentences.get(i).start();
            cut.add(0, new Passage.Sentence(i + 1, marked.spans(start, end)));
            end = start;
        }
        return new Passage.Paragraph(paragraph.number(), cut);
    }

    private List<Span> spans(int from, int to) {
        List<Span> spans = new ArrayList<>();
        int start = from;
        while (start < to) {
            Integer cut = cuts.higher(start);
            int end = cut == null ? to : Math.min(cut, to);
            spans.add(span(start, end));
            start = end;
        }
        return spans;
    }

    private Span span(int start, int end) {
        List<Range> here = ranges.stream()
                .filter(range -> range.start() <= start && end <= range.end())
                .toList();
        return new Span(
                text.substring(start, end),
                here.stream().map(range -> range.mark().question()).distinct().toList(),
                here.stream()
                        .filter(range -> range.start() == start)
                        .map(Range::mark)
                        .toList());
    }

    private record Range(Mark mark, int start, int end) {
        static Range of(String text, Mark mark) {
            Evidence evidence = mark.evidence();
            int start = text.indexOf(evidence.prefix() + evidence.exact())
                    + evidence.prefix().length();
            return new Range(mark, start, start + evidence.exact().length());
        }
    }
}
