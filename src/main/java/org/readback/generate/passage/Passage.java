package org.readback.generate.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/**
 * Sentences as they follow each other in the article.
 *
 * @param sentences of one paragraph, or of several that follow each other
 * @param changes names in brackets where the article has a pronoun for somebody whom the sentences don't name, years in
 *     brackets behind "last year", "…" where the first word leads over from others
 */
public record Passage(List<Sentence> sentences, List<Put> changes) {
    /** Words in the place of others. */
    record Put(Sentence sentence, Token first, Token last, String words) {}

    public Passage {
        sentences = List.copyOf(sentences);
        changes = List.copyOf(changes);
    }

    static Passage of(List<Sentence> sentences) {
        return new Passage(sentences, List.of());
    }

    Passage and(List<Put> more) {
        return new Passage(
                sentences, Stream.concat(changes.stream(), more.stream()).toList());
    }

    /** Whether it has more than one paragraph. */
    public boolean isOfSeveral() {
        return paragraphs().count() > 1;
    }

    public boolean beginsParagraph() {
        return sentences.get(0).begin() == 0;
    }

    /** Whether it has names that the article doesn't have there. */
    public boolean namesSomebody() {
        return changes.stream().anyMatch(put -> put.words().matches("\\[\\D+\\]"));
    }

    /** The article's own words, with others in the place of some of one sentence. */
    public String with(Sentence changed, int first, int last, String words) {
        List<Put> puts = new ArrayList<>(changes);
        puts.removeIf(put -> put.sentence().equals(changed)
                && put.last().index() >= first
                && put.first().index() <= last);
        puts.add(new Put(changed, changed.token(first), changed.token(last), words));
        return text(puts);
    }

    public String text() {
        return text(changes);
    }

    private String text(List<Put> puts) {
        return paragraphs().map(part -> text(part, puts)).collect(Collectors.joining(" "));
    }

    public int words() {
        return text().split("\\s+").length;
    }

    /** The sentences by paragraphs. */
    private Stream<List<Sentence>> paragraphs() {
        return sentences.stream()
                .collect(Collectors.groupingBy(
                        sentence -> sentence.paragraph().number(), TreeMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    private static String text(List<Sentence> part, List<Put> puts) {
        String all = part.get(0).paragraph().text();
        StringBuilder text = new StringBuilder();
        int at = part.get(0).begin();
        List<Put> own = puts.stream()
                .filter(put -> part.contains(put.sentence()))
                .sorted(Comparator.comparingInt(put -> put.first().begin()))
                .toList();
        for (Put put : own) {
            text.append(all, at, put.first().begin()).append(put.words());
            at = put.last().end();
        }
        return text.append(all, at, part.get(part.size() - 1).end()).toString();
    }
}
