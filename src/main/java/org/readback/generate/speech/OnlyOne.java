package org.readback.generate.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Person;
import org.readback.generate.story.Story;

/**
 * Who is meant by "he said" where a paragraph tells of one person only, or, where it tells of none before, the paragraph
 * above it.
 */
record OnlyOne(Story story) {
    Optional<Speaker> of(Sentence sentence, Token verb, Token pronoun) {
        int number = sentence.paragraph().number();
        return Stream.of(number, number - 1)
                .flatMap(first -> one(told(first, sentence), verb, pronoun).stream())
                .findFirst();
    }

    private Optional<Speaker> one(List<Sentence> told, Token verb, Token pronoun) {
        Sentence sentence = told.get(told.size() - 1);
        return story.people()
                .referents()
                .toldBefore()
                .onlyOne(told, pronoun)
                .map(person -> new Speaker(person, verb, sentence, naming(told, person)));
    }

    private Sentence naming(List<Sentence> told, Person person) {
        return told.stream()
                .filter(each -> story.people().in(each).contains(person))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private List<Sentence> told(int firstParagraph, Sentence last) {
        return story.sentences().stream()
                .filter(each -> each.paragraph().number() >= firstParagraph && each.index() <= last.index())
                .toList();
    }
}
