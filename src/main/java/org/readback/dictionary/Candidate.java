package org.readback.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readback.dictionary.Entry.Definition;

/** A base form in one class that a looked-up word may be meant as, with its senses, the commonest first. */
record Candidate(String lemma, WordClass wordClass, List<Sense> senses) {
    private static final int MOST_DEFINITIONS = 3;

    Candidate keeping(Predicate<Sense> kept) {
        return new Candidate(lemma, wordClass, senses.stream().filter(kept).toList());
    }

    /** Whether the word itself is the base form. */
    boolean isOf(String word) {
        return lemma.equalsIgnoreCase(word);
    }

    /** Of two verbs that differ by a last e, one alone has the form: "hoped" is of "hope", "singing" of "sing". */
    boolean isMistakenFor(Candidate other) {
        return wordClass == other.wordClass
                && other.uses() > uses()
                && (other.lemma.equals(lemma + "e") || lemma.equals(other.lemma + "e"));
    }

    int uses() {
        return senses.stream().mapToInt(Sense::uses).sum();
    }

    /** How common the definition at this place is; -1 where there is none to show. */
    int usesOf(int place) {
        List<Sense> shown = shown();
        int own = ownDefinition().size();
        return place >= MOST_DEFINITIONS || place >= own + shown.size()
                ? -1
                : place < own ? uses() : shown.get(place - own).uses();
    }

    Entry entry(int definitions) {
        List<Sense> shown = shown();
        List<Definition> all = new ArrayList<>(ownDefinition());
        all.addAll(shown.stream().map(PlainGloss::of).toList());
        String word = shown.stream().map(Sense::written).findFirst().orElse(lemma);
        return new Entry(
                word,
                wordClass.name().toLowerCase(Locale.ROOT),
                all.subList(0, Math.min(definitions, all.size())),
                definitions > ownDefinition().size());
    }

    /** Our own list's, which is written for pupils. */
    private List<Definition> ownDefinition() {
        return Glossary.of(lemma, wordClass).stream()
                .map(meaning -> new Definition(meaning.text(), null))
                .toList();
    }

    /** The senses that were met in texts, unless none was: the others are rare, old or rude. */
    private List<Sense> shown() {
        List<Sense> met = senses.stream().filter(sense -> sense.uses() > 0).toList();
        return Stream.of(met, senses)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
