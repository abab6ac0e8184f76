package org.readback.generate.asking;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;

/**
 * Where something happened.
 *
 * @param name of the place
 * @param words of the phrase, with its preposition
 */
public record PlaceOfVerb(String name, NavigableSet<Integer> words) {
    private static final Set<String> PREPOSITIONS = Set.of("in", "at");

    /** The place that hangs on the verb, or on what it was done to; empty when there is none or more than one. */
    public static Optional<PlaceOfVerb> of(Clause clause) {
        Sentence sentence = clause.sentence();
        Stream<Token> ofVerb = sentence.children(clause.verb(), "obl", "nmod").stream();
        Stream<Token> ofObject = clause.object().stream().flatMap(object -> sentence.children(object, "nmod").stream());
        List<PlaceOfVerb> places = Stream.concat(ofVerb, ofObject)
                .filter(noun -> noun.index() > clause.verb().index())
                .flatMap(noun -> (isPlace(sentence, noun) ? whole(sentence, noun) : around(sentence, noun)).stream())
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    public static boolean isPlace(Sentence sentence, Token noun) {
        return sentence.entity(noun)
                        .filter(entity -> entity.kind() == Entity.Kind.LOCATION)
                        .isPresent()
                && sentence.children(noun, "case").size() == 1
                && PREPOSITIONS.contains(sentence.children(noun, "case").get(0).word());
    }

    /** "At a laboratory in Glasgow": the town tells where, and the question goes without the laboratory. */
    private static Optional<PlaceOfVerb> around(Sentence sentence, Token noun) {
        NavigableSet<Integer> words = sentence.subtree(noun);
        boolean local = noun.tag().equals("NN")
                && sentence.time(noun).isEmpty()
                && sentence.children(noun, "case").stream().anyMatch(word -> PREPOSITIONS.contains(word.word()));
        boolean plain = words.stream().map(sentence::token).noneMatch(word -> word.isVerb() || word.isBreak());
        return local && plain
                ? sentence.children(noun, "nmod").stream()
                        .filter(place -> isPlace(sentence, place))
                        .flatMap(place -> whole(sentence, place).stream())
                        .findFirst()
                        .map(place -> new PlaceOfVerb(place.name(), words))
                : Optional.empty();
    }

    /** The phrase holds the name, its preposition and perhaps the region behind a comma, and nothing else. */
    private static Optional<PlaceOfVerb> whole(Sentence sentence, Token noun) {
        Entity entity = sentence.entity(noun).orElseThrow();
        NavigableSet<Integer> words = sentence.subtree(noun);
        int preposition = sentence.children(noun, "case").get(0).index();
        boolean plain = words.stream()
                .map(sentence::token)
                .allMatch(word -> word.index() == preposition
                        || word.is("the", ",")
                        || sentence.entity(word)
                                .filter(other -> other.kind() == Entity.Kind.LOCATION)
                                .isPresent());
        boolean beside = entity.first() - preposition <= 2;
        boolean torn = sentence.at(entity.last() + 1)
                .filter(next -> next.isNoun() || next.tag().matches("POS|HYPH|CC"))
                .isPresent();
        return plain && beside && !torn
                ? Optional.of(new PlaceOfVerb(sentence.text(entity.first(), entity.last()), words))
                : Optional.empty();
    }
}
