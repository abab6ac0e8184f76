package org.readback.generate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Person;
import org.readback.generate.name.Titles;
import org.readback.generate.story.Story;

/** Finds who says that they speak: "Ada Lund said", "she told reporters", "according to Ada Lund". */
final class Tags {
    private final Story story;

    Tags(Story story) {
        this.story = story;
    }

    /** The words of saying of a sentence, in order. */
    List<Tag> in(Sentence sentence) {
        List<Tag> tags = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isSaying(sentence, token)) {
                Optional<Token> subject = Subjects.of(sentence, token);
                tags.add(new Tag(token, subject, subject.flatMap(noun -> speaker(sentence, token, noun))));
            }
        }
        return tags;
    }

    private static boolean isSaying(Sentence sentence, Token token) {
        if (token.quoted()) {
            return false;
        }
        if (token.is("according")) {
            return sentence.at(token.index() + 1).filter(next -> next.is("to")).isPresent();
        }
        boolean perfect = token.tag().equals("VBN")
                && sentence.at(token.index() - 1)
                        .filter(help -> help.is("has", "had"))
                        .isPresent();
        boolean calling = Sayings.isCalling(token.lemma()) && isBeforeQuotation(sentence, token);
        return (token.tag().matches("VBD|VBZ") || perfect) && (calling || Sayings.isSpeaking(token.lemma()));
    }

    private static boolean isBeforeQuotation(Sentence sentence, Token token) {
        return sentence.tokens().subList(token.index(), sentence.tokens().size()).stream()
                .anyMatch(Token::quoted);
    }

    private Optional<Speaker> speaker(Sentence sentence, Token verb, Token noun) {
        if (noun.is("he", "she")) {
            return story.people()
                    .meant(sentence, noun)
                    .filter(person -> !isQuoted(sentence, person))
                    .flatMap(person -> naming(sentence, person)
                            .filter(naming -> !hasRival(naming, sentence))
                            .filter(naming -> !story.people().referents().hasRival(person, naming, sentence, noun))
                            .map(naming -> new Speaker(person, verb, sentence, naming)))
                    .or(() -> new SpeakingOn(story, this::in)
                            .of(sentence, verb, noun)
                            .filter(speaker -> !isQuoted(sentence, speaker.person())))
                    .or(() -> new OnlyOne(story)
                            .of(sentence, verb, noun)
                            .filter(speaker -> !isQuoted(sentence, speaker.person())));
        }
        return person(sentence, noun).map(person -> new Speaker(person, verb, sentence, sentence));
    }

    /** People don't call themselves by their names. */
    private boolean isQuoted(Sentence sentence, Person person) {
        return sentence.entities().stream()
                .map(entity -> sentence.token(entity.last()))
                .filter(Token::quoted)
                .anyMatch(token -> story.people()
                        .named(sentence, token)
                        .filter(person::equals)
                        .isPresent());
    }

    /** The nearest sentence, backwards, in which the writer names a person. */
    private Optional<Sentence> naming(Sentence sentence, Person person) {
        for (int i = sentence.index(); i >= 0; i--) {
            Sentence each = story.sentences().get(i);
            boolean named = each.entities().stream()
                    .map(entity -> each.token(entity.last()))
                    .filter(token -> !token.quoted())
                    .anyMatch(token -> story.people()
                            .named(each, token)
                            .filter(person::equals)
                            .isPresent());
            if (named) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether between a name and its "she said" somebody spoke who has no full name: "her mother, Eva, said". */
    private boolean hasRival(Sentence naming, Sentence sentence) {
        for (int i = sentence.index() - 1; i > naming.index(); i--) {
            Sentence between = story.sentences().get(i);
            boolean unknown = between.tokens().stream()
                    .filter(token -> isSaying(between, token))
                    .map(token -> Subjects.of(between, token))
                    .anyMatch(subject -> subject.isEmpty() || isUnknown(between, subject.get()));
            if (unknown) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnknown(Sentence sentence, Token subject) {
        boolean organisation = sentence.entity(subject)
                .filter(entity -> entity.kind() != Entity.Kind.PERSON)
                .isPresent();
        return subject.tag().matches("NNP?")
                && !organisation
                && person(sentence, subject).isEmpty();
    }

    private Optional<Person> person(Sentence sentence, Token noun) {
        Optional<Person> own = story.people().named(sentence, noun);
        if (own.isEmpty() && Titles.areLetters(noun.word()) && noun.index() > 0) {
            return story.people().named(sentence, sentence.token(noun.index() - 1));
        }
        return own.or(() -> sentence.children(noun, "appos").stream()
                .filter(name -> sentence.entity(name)
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .isPresent())
                .flatMap(name -> story.people().named(sentence, name).stream())
                .findFirst());
    }
}
