package org.readback.generate.realise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.People;
import org.readback.generate.name.Person;

/** Puts full names for surnames and for pronouns, as far as one stretch of words goes. */
final class Naming {
    private final People people;
    private final Sentence sentence;
    private final List<Person> named = new ArrayList<>();

    /** @param antecedent the noun that pronouns may stand for, if the question has it */
    Naming(People people, Sentence sentence, Optional<Token> antecedent) {
        this.people = people;
        this.sentence = sentence;
        antecedent.flatMap(noun -> people.meant(sentence, noun)).ifPresent(named::add);
    }

    /** @param known the people named just before */
    Naming(People people, Sentence sentence, List<Person> known) {
        this(people, sentence, Optional.empty());
        named.addAll(known);
    }

    /** A pronoun whose person is known: as it is where the words before make it clear, else the name; empty if neither. */
    Optional<String> pronoun(Token pronoun, Person person) {
        if (named.contains(person)) {
            return Optional.of(pronoun.word());
        }
        boolean contracted = sentence.at(pronoun.index() + 1)
                .filter(next -> next.word().matches("['’].*"))
                .isPresent();
        if (contracted) {
            return Optional.empty();
        }
        named.add(person);
        return Optional.of(pronoun.tag().equals("PRP$") ? possessive(person.name()) : person.name());
    }

    static String possessive(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }

    /** The whole of a name in full, where a word begins one that is shorter than the article's fullest. */
    Optional<String> surname(Token first, List<Token> words) {
        Optional<Entity> whole = sentence.entity(first)
                .filter(entity -> entity.first() == first.index())
                .filter(entity -> words.contains(sentence.token(entity.last())));
        Optional<Person> person = whole.flatMap(entity -> people.named(sentence, sentence.token(entity.last())));
        boolean alone = whole.filter(
                        entity -> !sentence.text(entity.first(), entity.last()).contains(" "))
                .isPresent();
        boolean known = person.filter(named::contains).isPresent();
        person.ifPresent(named::add);
        return alone && !known ? person.map(Person::name) : Optional.empty();
    }
}
