package org.readback.generate.asking;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;

/**
 * A name that alone is the subject of a clause.
 *
 * @param before the words of its phrase before the name: "the Swedish brewery" of "the Swedish brewery Lund & Holm"
 */
public record NamedSubject(Entity name, List<Token> before) {
    public static Optional<NamedSubject> of(Clause clause, List<Token> phrase) {
        Sentence sentence = clause.sentence();
        boolean joined = sentence.children(clause.subject(), "conj", "cc").stream()
                .anyMatch(other -> sentence.entity(other)
                        .filter(entity ->
                                entity.equals(sentence.entity(clause.subject()).orElse(null)))
                        .isEmpty());
        return sentence.entity(clause.subject())
                .filter(entity -> !joined && !phrase.isEmpty())
                .filter(entity -> phrase.get(phrase.size() - 1).index() == entity.last())
                .filter(entity -> phrase.get(0).index() <= entity.first() && !isPart(sentence, entity))
                .map(entity -> new NamedSubject(
                        entity,
                        phrase.stream()
                                .filter(token -> token.index() < entity.first())
                                .toList()));
    }

    /** "Bergen Bank", cut by the toolkit after its first word. */
    private static boolean isPart(Sentence sentence, Entity entity) {
        return sentence.at(entity.first() - 1).filter(Token::isProperNoun).isPresent()
                || sentence.at(entity.last() + 1)
                        .filter(next -> next.isProperNoun() || next.tag().matches("POS|HYPH"))
                        .isPresent();
    }

    public String text(Sentence sentence) {
        return sentence.text(name.first(), name.last());
    }
}
