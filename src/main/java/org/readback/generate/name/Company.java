package org.readback.generate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.readback.dictionary.WordClass;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Who appears in a sentence, outside quotation marks. */
record Company(People people, Genders genders, BiFunction<Sentence, Token, Optional<Person>> pronouns) {
    /** Everybody, in the order of the words. */
    List<Somebody> of(Sentence sentence) {
        List<Somebody> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (!token.quoted() && !Transcript.holds(sentence)) {
                somebody(sentence, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Somebody> somebody(Sentence sentence, Token token) {
        Optional<Entity> name = sentence.entity(token).filter(entity -> entity.kind() == Entity.Kind.PERSON);
        if (name.isPresent()) {
            return name.filter(entity -> entity.last() == token.index())
                    .filter(entity -> !isModifier(sentence, entity))
                    .map(entity -> named(sentence, entity));
        }
        Somebody.Role role = Subjects.role(sentence, token);
        if (Gender.of(token).isPresent()) {
            return Optional.of(new Somebody(token, pronouns.apply(sentence, token), Gender.of(token), role));
        }
        if (isUnknownName(sentence, token)) {
            return Optional.of(new Somebody(token, Optional.empty(), GivenNames.gender(token.word()), role));
        }
        return PersonNouns.isOne(sentence, token) && !isModifier(sentence, token) && !Beside.isOfName(sentence, token)
                ? Optional.of(new Somebody(token, Optional.empty(), PersonNouns.gender(token), role))
                : Optional.empty();
    }

    /** "Tam wrote": a single name that does something could be somebody's. */
    private static boolean isUnknownName(Sentence sentence, Token token) {
        return token.tag().equals("NNP")
                && token.word().matches("\\p{Lu}\\p{Ll}+")
                && sentence.relation(token).startsWith("nsubj")
                && sentence.entity(token).isEmpty()
                && sentence.time(token).isEmpty()
                && !isBeginning(token)
                && !isJoined(sentence, token.index() - 1)
                && !isJoined(sentence, token.index() + 1);
    }

    /** The first word has its capital for another reason, unless no dictionary knows it. */
    private static boolean isBeginning(Token token) {
        return token.index() == 0
                && !GivenNames.has(token.word())
                && !WordNet.senses(token.word(), WordClass.NOUN).isEmpty();
    }

    private static boolean isJoined(Sentence sentence, int index) {
        return sentence.at(index)
                .filter(token -> token.isProperNoun() || token.tag().equals("HYPH"))
                .isPresent();
    }

    private Somebody named(Sentence sentence, Entity entity) {
        Token last = sentence.token(entity.last());
        Optional<Person> person = people.named(sentence, last);
        Optional<Gender> gender = person.isPresent() ? genders.of(person.get()) : genders.of(sentence, entity);
        Somebody.Role role = Subjects.role(sentence, last);
        for (int i = entity.first(); i < entity.last() && role == Somebody.Role.OTHER; i++) {
            role = Subjects.role(sentence, sentence.token(i));
        }
        return new Somebody(last, person, gender, role);
    }

    private static boolean isModifier(Sentence sentence, Entity entity) {
        return isModifier(sentence, sentence.token(entity.last()));
    }

    /** "Patient records", "the Lund family". */
    private static boolean isModifier(Sentence sentence, Token token) {
        return sentence.at(token.index() + 1)
                .filter(next -> next.isNoun() || next.tag().equals("HYPH"))
                .filter(next -> sentence.entity(next)
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .isEmpty())
                .filter(next -> sentence.time(next).isEmpty() && !Titles.areLetters(next.word()))
                .isPresent();
    }
}
