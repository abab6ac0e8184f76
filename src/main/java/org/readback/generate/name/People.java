package org.readback.generate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** The people of an article, and which of them a name in a sentence means. */
public final class People {
    private final List<Mention> mentions;
    private final List<Person> people;

    private People(List<Mention> mentions, List<Person> people) {
        this.mentions = mentions;
        this.people = people;
    }

    public static People of(AnnotatedArticle article) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Entity entity : sentence.entities()) {
                Mention mention = Mention.of(sentence, entity);
                if (entity.kind() == Entity.Kind.PERSON && !mention.words().isEmpty()) {
                    mentions.add(mention);
                }
            }
        }
        List<Person> people = new ArrayList<>();
        mentions.stream().filter(Mention::isFullName).forEach(mention -> add(people, mention));
        // "Johns Hopkins researchers": a name that only stands before nouns is an institution's
        people.removeIf(person -> mentions.stream()
                .filter(mention -> person.answersTo(mention.words()))
                .allMatch(Mention::isModifier));
        // "the Ellery Kestrels" is a team
        people.removeIf(person -> mentions.stream()
                .filter(mention -> person.answersTo(mention.words()))
                .anyMatch(Mention::followsArticle));
        return new People(mentions, people);
    }

    private static void add(List<Person> people, Mention mention) {
        for (int i = 0; i < people.size(); i++) {
            Person known = people.get(i);
            Person named = new Person(mention.name());
            if (known.answersTo(mention.words())
                    || named.answersTo(List.of(known.name().split(" ")))) {
                boolean fuller = named.name().length() > known.name().length();
                people.set(i, fuller ? named : known);
                return;
            }
        }
        people.add(new Person(mention.name()));
    }

    /** Everybody with a full name, in order of appearance. */
    public List<Person> all() {
        return List.copyOf(people);
    }

    /** Whom a word of a sentence names; empty when it names nobody, or more than one could be meant. */
    public Optional<Person> named(Sentence sentence, Token token) {
        return sentence.entity(token)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .flatMap(entity -> meant(Mention.of(sentence, entity)));
    }

    /** Whether a word belongs to a name that could mean more than one person. */
    public boolean isAmbiguous(Sentence sentence, Token token) {
        return sentence.entity(token)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .map(entity -> Mention.of(sentence, entity))
                .filter(mention -> candidates(mention).size() > 1)
                .filter(mention -> meant(mention).isEmpty())
                .isPresent();
    }

    /** Everybody named in a sentence. */
    public List<Person> in(Sentence sentence) {
        return mentions.stream()
                .filter(mention -> mention.sentence().index() == sentence.index())
                .flatMap(mention -> meant(mention).stream())
                .distinct()
                .toList();
    }

    /** How often the article names a person. */
    public long mentionsOf(Person person) {
        return mentions.stream()
                .filter(mention -> meant(mention).filter(person::equals).isPresent())
                .count();
    }

    private Optional<Person> meant(Mention mention) {
        List<Person> candidates = candidates(mention);
        if (candidates.size() > 1) {
            // "Tan was jailed, and Tan Mei is under arrest": the bare name is the one not spelled out
            candidates.removeIf(person -> isSpelledOut(person, mention.sentence()));
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private List<Person> candidates(Mention mention) {
        List<Person> exact = people.stream()
                .filter(person -> person.name().equals(mention.name()))
                .toList();
        return new ArrayList<>(
                exact.isEmpty()
                        ? people.stream()
                                .filter(person -> person.answersTo(mention.words()))
                                .toList()
                        : exact);
    }

    private boolean isSpelledOut(Person person, Sentence sentence) {
        return mentions.stream()
                .filter(mention -> mention.sentence().index() == sentence.index())
                .filter(Mention::isFullName)
                .anyMatch(mention -> person.answersTo(mention.words()));
    }
}
