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
    private static final int NEAR = 2;

    private final String title;
    private final List<Mention> mentions;
    private final List<Person> people;
    private final Referents referents;

    private People(AnnotatedArticle article, List<Mention> mentions, List<Person> people) {
        this.title = article.article().title();
        this.mentions = mentions;
        this.people = people;
        this.referents = Referents.of(article, this);
    }

    public static People of(AnnotatedArticle article) {
        List<Mention> mentions = Mention.all(article);
        return new People(article, mentions, FullNames.in(mentions));
    }

    /** Everybody with a full name, in order of appearance. */
    public List<Person> all() {
        return List.copyOf(people);
    }

    /** Whom a word of a sentence names; empty when it names nobody, or more than one could be meant. */
    public Optional<Person> named(Sentence sentence, Token token) {
        return sentence.entity(token)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .map(entity -> Mention.of(sentence, entity))
                .filter(mention -> !mention.isFamily())
                .flatMap(this::meant);
    }

    /** Whom "he", "she", "his" and "her" mean. */
    public Referents referents() {
        return referents;
    }

    /** Whom a word names or, as a pronoun, stands for. */
    public Optional<Person> meant(Sentence sentence, Token token) {
        return token.isPersonalPronoun() ? referents().meant(sentence, token) : named(sentence, token);
    }

    /** Whether "he" stands for one and "she" for the other. */
    public boolean areOfDifferentGender(Person one, Person other) {
        return referents.genders().areDifferent(one, other);
    }

    /** Whether "he", or "she", surely stands for both. */
    public boolean areOfOneGender(Person one, Person other) {
        return referents.genders().areOne(one, other);
    }

    /** Whether "he" or "she" is known to be the word for a person; empty when nothing tells. */
    public Optional<Boolean> fits(Person person, Token pronoun) {
        return referents.genders().fit(person, pronoun);
    }

    /** Whether "he" or "she" is known to stand for a name: it could be a band's or a firm's. */
    public boolean isSurelySomebody(Person person) {
        return areOfOneGender(person, person);
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
        candidates.removeIf(person -> new Namesakes(mentions).isOne(person, mention));
        if (candidates.size() > 1) {
            // "Tan was jailed, and Tan Mei is under arrest": the bare name is the one not spelled out
            candidates.removeIf(person -> isSpelledOut(person, mention.sentence()));
        }
        if (candidates.size() > 1 && mention.isSurname()) {
            return conventional(mention, candidates);
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** The bare last name means the one of the headline, or still the one whom it meant before a relative came in. */
    private Optional<Person> conventional(Mention mention, List<Person> candidates) {
        List<Person> headline = candidates.stream()
                .filter(person -> title.contains(person.name()))
                .toList();
        if (headline.size() == 1) {
            return Optional.of(headline.get(0));
        }
        List<Person> introduced = candidates.stream()
                .filter(person -> isSpelledOutBetween(person, -1, mention))
                .toList();
        if (introduced.size() == 1) {
            return Optional.of(introduced.get(0));
        }
        Optional<Mention> settled = mentions.stream()
                .filter(earlier -> earlier.isBefore(mention) && earlier.words().equals(mention.words()))
                .findFirst();
        return settled.flatMap(this::meant)
                .filter(person -> candidates.stream()
                        .noneMatch(other -> !other.equals(person)
                                && isSpelledOutBetween(other, mention.sentence().index() - NEAR, mention)));
    }

    private boolean isSpelledOutBetween(Person person, int after, Mention mention) {
        return mentions.stream()
                .filter(earlier -> earlier.isFullName() && earlier.isBefore(mention))
                .filter(earlier -> earlier.sentence().index() > after)
                .anyMatch(earlier -> person.name().equals(earlier.name()));
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
