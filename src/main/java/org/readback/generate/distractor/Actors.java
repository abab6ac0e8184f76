package org.readback.generate.distractor;

import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.clause.Clause;
import org.readback.generate.name.Person;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Story;
import org.readback.generate.time.EventYear;

/** Who speaks or holds a role in a story: nobody takes a dead poet or a prisoner for the answer to "Who said …?" */
final class Actors {
    private static final Set<String> SUFFERED = Set.of(
            "jail",
            "imprison",
            "detain",
            "arrest",
            "kill",
            "die",
            "murder",
            "shoot",
            "abduct",
            "kidnap",
            "bury",
            "drown");

    private Actors() {}

    /** Whether the story has the person speak or hold a role in its own time, and suffer nothing that ends all acting. */
    static boolean isOne(Person person, Story story) {
        boolean acts = story.clauses()
                        .filter(clause -> isSubject(person, clause, story))
                        .filter(clause -> Sayings.isSaying(clause.verb().lemma()))
                        .anyMatch(clause ->
                                !clause.isPassive() && !EventYear.isFlashback(story.text(), clause.sentence()))
                || story.roles().of(person).stream()
                        .anyMatch(holding -> !EventYear.isFlashback(story.text(), holding.sentence()));
        boolean suffers = story.clauses()
                .filter(clause -> SUFFERED.contains(clause.verb().lemma()))
                .anyMatch(clause -> isSubject(person, clause, story));
        return acts
                && !suffers
                && story.sentences().stream().noneMatch(sentence -> isCalledSo(person, sentence, story));
    }

    /** "Lund and Holm came": each of them did. */
    private static boolean isSubject(Person person, Clause clause, Story story) {
        return Stream.concat(
                        Stream.of(clause.subject()),
                        clause.sentence().children(clause.subject(), "appos", "conj").stream())
                .anyMatch(name -> story.people()
                        .named(clause.sentence(), name)
                        .filter(person::equals)
                        .isPresent());
    }

    /** "The jailed writer Ada Lund", "the late Ada Lund". */
    private static boolean isCalledSo(Person person, Sentence sentence, Story story) {
        return sentence.entities().stream()
                .filter(entity -> story.people()
                        .named(sentence, sentence.token(entity.last()))
                        .filter(person::equals)
                        .isPresent())
                .anyMatch(entity -> sentence.tokens().subList(Math.max(0, entity.first() - 4), entity.first()).stream()
                        .anyMatch(word -> word.is("late", "jailed", "detained", "imprisoned", "slain", "murdered")));
    }
}
