package org.readback.generate.clause;

import java.util.List;
import java.util.Optional;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Whether verbs have the number of their subjects: "the hospital have been closed" shows that the subject was misread. */
public final class GrammaticalNumber {
    private static final String MANY =
            "crew|staff|percent|majority|number|police|rest|half|cattle|elite|pair|couple|range"
                    + "|series|handful|dozen|variety";

    private GrammaticalNumber() {}

    /** Whether every verb among the words agrees with its subject. */
    public static boolean agrees(Sentence sentence, List<Token> words) {
        return words.stream()
                .allMatch(finite -> subject(sentence, finite)
                        .filter(subject -> subject.index() < finite.index())
                        .map(subject -> agrees(sentence, subject, finite))
                        .orElse(true));
    }

    private static Optional<Token> subject(Sentence sentence, Token finite) {
        boolean help = sentence.relation(finite).matches("aux.*|cop");
        return Optional.of(finite)
                .flatMap(word -> help ? sentence.head(word) : Optional.of(word))
                .flatMap(verb -> sentence.child(verb, "nsubj", "nsubj:pass", "nsubjpass"));
    }

    static boolean agrees(Sentence sentence, Token subject, Token finite) {
        boolean plural = finite.is("were", "are", "have") && finite.tag().matches("VB[DP]") && !finite.quoted();
        return !plural || !isOne(sentence, subject);
    }

    /** A club or a crew may be many, and so may "a number of" and "eleven". */
    private static boolean isOne(Sentence sentence, Token noun) {
        if (!sentence.children(noun, "conj").isEmpty()) {
            return false;
        }
        Optional<Entity> entity = sentence.entity(noun);
        if (entity.isPresent()) {
            return entity.get().kind() == Entity.Kind.PERSON;
        }
        boolean counted = !sentence.children(noun, "nummod", "cc").isEmpty()
                || sentence.children(noun, "nmod", "det").stream()
                        .anyMatch(of -> of.tag().matches("NNP?S") || of.is("some", "all", "both"));
        return noun.tag().equals("NN")
                && !counted
                && !WordNet.isGroup(noun.lemma())
                && !noun.word().matches(MANY);
    }
}
