package org.readback.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readback.article.Block;
import org.readback.article.Sentence;
import org.readback.article.Sentences;
import org.readback.bank.Passage.Mark;
import org.readback.bank.Passage.Span;
import org.readback.bank.Passage.Stretch;

/** Cuts a paragraph where its sentences end, and each sentence where marks begin and end. */
final class MarkedParagraph {
    private final String text;
    private final List<Range<Mark>> marks;
    private final List<Range<Highlight>> highlights;
    private final NavigableSet<Integer> cuts = new TreeSet<>();

    private MarkedParagraph(Block.Paragraph paragraph, List<Mark> marks, List<Highlight> highlights) {
        this.text = paragraph.text();
        this.marks = ranges(paragraph, marks, Mark::evidence);
        this.highlights = ranges(paragraph, highlights, Highlight::quote);
    }

    private <T> List<Range<T>> ranges(Block.Paragraph paragraph, List<T> all, Function<T, Evidence> words) {
        return all.stream()
                .filter(it -> words.apply(it).paragraph() == paragraph.number())
                .map(it -> range(it, words.apply(it)))
                .toList();
    }

    private <T> Range<T> range(T of, Evidence words) {
        int start = words.startIn(text);
        int end = start + words.exact().length();
        cuts.addAll(List.of(start, end));
        return new Range<>(of, start, end);
    }

    /** The paragraph with each of the marks that is in it. A mark that crosses a sentence's end goes on in the next. */
    static Passage.Paragraph cut(
            Block.Paragraph paragraph, @Nullable String language, List<Mark> marks, List<Highlight> highlights) {
        MarkedParagraph marked = new MarkedParagraph(paragraph, marks, highlights);
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
        List<Range<Mark>> here =
                marks.stream().filter(range -> range.covers(start, end)).toList();
        return new Span(
                text.substring(start, end),
                here.stream().map(range -> range.of().question()).distinct().toList(),
                here.stream()
                        .filter(range -> range.start() == start)
                        .map(Range::of)
                        .toList(),
                highlights.stream()
                        .filter(range -> range.covers(start, end))
                        .map(range -> new Stretch(range.of(), range.end() == end))
                        .toList());
    }

    private record Range<T>(T of, int start, int end) {
        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }
}
