package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Clauses;
import org.readback.generate.name.Person;
import org.readback.generate.story.Story;

/** Who speaks in a sentence: by name, or as the "he" or "she" that the sentence before made clear. */
final class Speakers {
    private static final int CHAIN = 3;

    /**
     * A speaker.
     *
     * @param verb the verb of saying
     * @param named whether the sentence itself names the person
     */
    record Speaker(Person person, Token verb, boolean named) {
        /** Who the speaker is, where the sentence alone doesn't tell. */
        Optional<String> feedback(Sentence sentence) {
            return named
                    ? Optional.empty()
                    : Optional.of("In paragraph " + sentence.paragraph().number() + " the speaker is " + person.name()
                            + ", as the sentence beside this one tells.");
        }
    }

    private final Story story;

    Speakers(Story story) {
        this.story = story;
    }

    Optional<Speaker> of(Sentence sentence) {
        return of(sentence, CHAIN);
    }

    private Optional<Speaker> of(Sentence sentence, int chain) {
        return named(sentence)
                .or(() -> chain == 0 ? Optional.empty() : pronoun(sentence, chain))
                .or(() -> chain == 0 ? Optional.empty() : neighbour(sentence));
    }

    /** By the parse, and where it fails by what stands beside the verb of saying. */
    private Optional<Speaker> named(Sentence sentence) {
        List<Speaker> parsed = Clauses.of(sentence).stream()
                .filter(clause -> isSaying(clause.verb()) && !clause.subject().quoted() && !clause.isNegated())
                .filter(clause -> sentence.children(clause.subject(), "conj").isEmpty())
                .flatMap(clause -> Agents.person(story.people(), sentence, clause.subject())
                        .map(person -> new Speaker(person, clause.verb(), true))
                        .stream())
                .toList();
        if (parsed.isEmpty()) {
            return sentence.tokens().stream()
                    .filter(Speakers::isSaying)
                    .flatMap(verb -> beside(sentence, verb).stream())
                    .findFirst();
        }
        // where two people speak in one sentence, it is too easy to take one for the other
        boolean one = parsed.stream().map(Speaker::person).distinct().count() == 1;
        return one ? Optional.of(parsed.get(0)) : Optional.empty();
    }

    private static boolean isSaying(Token verb) {
        return !verb.quoted() && verb.tag().matches("VBD|VBZ") && Sayings.isSaying(verb.lemma());
    }

    /** "…," Ada Lund said; "…," said Ada Lund. */
    private Optional<Speaker> beside(Sentence sentence, Token verb) {
        return sentence.entities().stream()
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .filter(entity -> isSpeakerBefore(sentence, entity, verb) || isSpeakerAfter(sentence, verb, entity))
                .flatMap(entity -> story.people().named(sentence, sentence.token(entity.last())).stream())
                .findFirst()
                .map(person -> new Speaker(person, verb, true));
    }

    /** "…," the mayor Ada Lund said, but not "…," a friend of Ada Lund said. */
    private static boolean isSpeakerBefore(Sentence sentence, Entity name, Token verb) {
        boolean ownedOrJoined = sentence.at(name.first() - 1)
                .filter(token -> token.tag().matches("IN|TO|CC|POS"))
                .isPresent();
        return !ownedOrJoined && isSetBetween(sentence, name.last(), verb.index());
    }

    /** "…," said Ada Lund, but not "…," he told Ada Lund, nor "…," said Ada Lund's friend. */
    private static boolean isSpeakerAfter(Sentence sentence, Token verb, Entity name) {
        boolean ownerOrJoined = sentence.at(name.last() + 1)
                .filter(token -> token.tag().matches("CC|POS"))
                .isPresent();
        return !ownerOrJoined
                && !verb.lemma().matches("tell|ask|remind|quote")
                && isSetBetween(sentence, verb.index(), name.first());
    }

    /** Whether two words are neighbours, and the pair follows a quotation. */
    private static boolean isSetBetween(Sentence sentence, int left, int right) {
        return right == left + 1
                && sentence.quotations().stream()
                        .anyMatch(quotation ->
                                quotation.end() < sentence.token(left).begin() && quotation.end() > sentence.begin());
    }

    private Optional<Speaker> pronoun(Sentence sentence, int chain) {
        return sentence.tokens().stream()
                .filter(token -> token.is("he", "she") && !token.quoted())
                .filter(token -> sentence.at(token.index() + 1)
                        .filter(verb -> isSaying(verb) || verb.is("also"))
                        .isPresent())
                .findFirst()
                .flatMap(token -> sentence.tokens().stream()
                        .filter(verb -> verb.index() > token.index() && isSaying(verb))
                        .findFirst()
                        .flatMap(verb -> lastSpeaker(sentence, chain).map(person -> new Speaker(person, verb, false))));
    }

    /** The speaker of the sentence before, if nobody else is named there or here. */
    private Optional<Person> lastSpeaker(Sentence sentence, int chain) {
        return story.text()
                .before(sentence)
                .filter(before ->
                        before.paragraph().number() >= sentence.paragraph().number() - 1)
                .flatMap(before -> of(before, chain - 1)
                        .map(Speaker::person)
                        .or(() -> onlySubject(before))
                        .filter(person -> isAlone(person, before) && isAlone(person, sentence)));
    }

    /** A sentence all in quotation marks has the speaker of the quoted sentence beside it, in the same paragraph. */
    private Optional<Speaker> neighbour(Sentence sentence) {
        if (!isAllQuoted(sentence)) {
            return Optional.empty();
        }
        Optional<Sentence> after = story.text().after(sentence).filter(next -> sharesQuotation(sentence, next));
        return after.or(() -> story.text().before(sentence).filter(last -> isSameParagraph(last, sentence)))
                .filter(beside -> beside.tokens().stream().anyMatch(Token::quoted))
                .flatMap(this::named)
                .map(speaker -> new Speaker(speaker.person(), speaker.verb(), false));
    }

    private static boolean isAllQuoted(Sentence sentence) {
        return sentence.tokens().stream().allMatch(token -> token.quoted() || token.isQuoteMark());
    }

    private static boolean isSameParagraph(Sentence one, Sentence other) {
        return one.paragraph().number() == other.paragraph().number();
    }

    private static boolean sharesQuotation(Sentence first, Sentence second) {
        return isSameParagraph(first, second)
                && first.quotations().stream()
                        .anyMatch(quotation -> quotation.begin() <= first.end() - 1
                                && quotation.end() > second.begin()
                                && quotation.begin() < second.begin());
    }

    private Optional<Person> onlySubject(Sentence sentence) {
        return Clauses.of(sentence).stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                .flatMap(clause -> Agents.subject(story.people(), clause).stream())
                .findFirst();
    }

    private boolean isAlone(Person person, Sentence sentence) {
        return sentence.entities().stream()
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .allMatch(entity -> story.people()
                        .named(sentence, sentence.token(entity.last()))
                        .equals(Optional.of(person)));
    }
}
