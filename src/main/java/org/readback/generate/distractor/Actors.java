package org.readback.generate.distractor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final int LIFETIME = 75;
    private static final Pattern YEAR = Pattern.compile("\\b1[0-9]\\d\\d\\b(?![,.]\\d)");
    private static final Pattern CENTURY =
            Pattern.compile("(?i)\\b\\w+(st|nd|rd|th)[ -]century\\b|\\bcenturies ago\\b|\\bmedieval\\b");
    /** A street or a body that the toolkit took for a person. */
    private static final Pattern NO_PERSON = Pattern.compile(
            ".* (Street|Road|Avenue|Close|Square|Crescent|Terrace|Drive|Boulevard|Ltd|Inc\\.?|plc|Bank|Capital|Holdings|Partners"
                    + "|Board|Council|Agency|Ministry|University|Party|Institute|Group|Association|Trust|Centre|Center|Club)");

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
                && !isOfThePast(person, story)
                && !NO_PERSON.matcher(person.name()).matches()
                && story.sentences().stream().noneMatch(sentence -> isCalledSo(person, sentence, story));
    }

    /** Marco Polo spoke long before those whom the story lets speak: all that it tells of him is of other times. */
    private static boolean isOfThePast(Person person, Story story) {
        List<Sentence> telling = story.sentences().stream()
                .filter(sentence -> story.people().in(sentence).contains(person))
                .toList();
        return !telling.isEmpty() && telling.stream().allMatch(sentence -> isOld(sentence.text(), story));
    }

    private static boolean isOld(String text, Story story) {
        LocalDate date = story.article().date();
        return CENTURY.matcher(text).find()
                || (date != null
                        && YEAR.matcher(text)
                                .results()
                                .anyMatch(year -> Integer.parseInt(year.group()) < date.getYear() - LIFETIME));
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
