package org.readback.generate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Person;
import org.readback.generate.story.Story;

/** Finds who says that they speak: "Ada Lund said", "she told reporters", "according to Ada Lund". */
final class Tags {
    private final Story story;
    private final Antecedents antecedents;

    Tags(Story story) {
        this.story = story;
        this.antecedents = new Antecedents(story);
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
        return (token.tag().matches("VBD|VBZ") || perfect) && Sayings.isSpeaking(token.lemma());
    }

    private Optional<Speaker> speaker(Sentence sentence, Token verb, Token noun) {
        if (noun.is("he", "she")) {
            return antecedents
                    .of(sentence, noun)
                    .map(known -> new Speaker(known.person(), verb, sentence, known.sentence()));
        }
        return person(sentence, noun).map(person -> new Speaker(person, verb, sentence, sentence));
    }

    private Optional<Person> person(Sentence sentence, Token noun) {
        Optional<Person> own = story.people().named(sentence, noun);
        return own.or(() -> sentence.children(noun, "appos").stream()
                .filter(name -> sentence.entity(name)
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .isPresent())
                .flatMap(name -> story.people().named(sentence, name).stream())
                .findFirst());
    }
}
