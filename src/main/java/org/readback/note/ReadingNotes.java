package org.readback.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readback.article.Article;
import org.readback.bank.Evidence;
import org.readback.bank.Highlight;

/** A learner's notes on an article, in the article's order: those about all of it stand first. */
public record ReadingNotes(String article, List<Listed> notes) {
    /**
     * A note in the list.
     *
     * @param number from 1
     * @param place where the article has its words now
     * @param isLost whether the article had its words once, and has them no more
     * @param paragraph the paragraph that it is about now; 0 for the whole article
     */
    public record Listed(int number, Note note, Optional<Evidence> place, boolean isLost, int paragraph) {}

    private record Found(Note note, Optional<Evidence> place, int paragraph, int start) {
        static Found in(Article article, Note note) {
            Optional<Evidence> place = note.quote().flatMap(quote -> quote.placedIn(article));
            int paragraph = place.map(Evidence::paragraph)
                    .orElse(note.quote().isPresent() || note.paragraph() == null ? 0 : note.paragraph());
            int start = place.map(it ->
                            it.startIn(article.paragraphs().get(paragraph - 1).text()))
                    .orElse(0);
            return new Found(note, place, paragraph, start);
        }

        boolean isLost() {
            return note.quote().isPresent() && place.isEmpty();
        }
    }

    /** The notes, each where the article has its words now. */
    public static ReadingNotes of(Article article, List<Note> notes) {
        List<Found> inOrder = notes.stream()
                .map(note -> Found.in(article, note))
                .sorted(Comparator.comparing(Found::isLost)
                        .thenComparing(Found::paragraph)
                        .thenComparing(Found::start))
                .toList();
        List<Listed> listed = new ArrayList<>();
        for (Found found : inOrder) {
            boolean isThere = found.paragraph() <= article.paragraphs().size();
            listed.add(new Listed(
                    listed.size() + 1, found.note(), found.place(), found.isLost(), isThere ? found.paragraph() : 0));
        }
        return new ReadingNotes(article.slug(), listed);
    }

    /** What is highlighted in the passage. */
    public List<Highlight> highlights() {
        return notes.stream()
                .flatMap(listed -> listed.place().map(place -> highlight(listed, place)).stream())
                .toList();
    }

    private static Highlight highlight(Listed listed, Evidence place) {
        return new Highlight(listed.note().id(), listed.note().isHighlight() ? 0 : listed.number(), place);
    }

    /** Whether the article takes one more. */
    boolean isFull() {
        return notes.size() >= Note.MOST;
    }

    /** The note about just these words, if there is one. */
    Optional<Note> about(Evidence quote) {
        return notes.stream()
                .filter(listed -> listed.place().filter(quote::equals).isPresent())
                .map(Listed::note)
                .findFirst();
    }
}
