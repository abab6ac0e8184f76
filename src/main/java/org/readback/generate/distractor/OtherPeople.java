package org.readback.generate.distractor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.generate.name.Person;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Story;

/** People of the same story who didn't do it. */
final class OtherPeople {
    private static final Pattern GENDERED = Pattern.compile(
            "\\b(he|she|his|her|him|hers|himself|herself|queen|king|actress|actor|mother|father|wife|husband|widow|widower|sons?|daughters?|brothers?|sisters?|wom[ae]n|m[ae]n|chairwoman|chairman|spokeswoman|spokesman)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Of "my wife" a man speaks. */
    private static final Pattern SPOUSE =
            Pattern.compile("\\b[Mm]y (?:\\p{L}+ )?(?:wife|husband|girlfriend|boyfriend)\\b");

    private static final Pattern ASKS_FOR_SPEAKER =
            Pattern.compile("Who (?:said|asked|wrote|told|added|noted)\\b|To whom ");

    private OtherPeople() {}

    static List<Distractor> than(Person key, Asked asked, Random random) {
        Story story = asked.story();
        if (StandingOut.isByNation(asked.prompt())) {
            return List.of();
        }
        List<Person> others = new ArrayList<>(story.people().all());
        others.removeIf(person ->
                person.sharesLastName(key) || person.isHintedAt(asked.prompt()) || isLikelyTrue(person, asked));
        others.removeIf(person -> !Actors.isOne(person, story));
        if (ASKS_FOR_SPEAKER.matcher(asked.prompt()).lookingAt()) {
            Set<String> speakers = new Speech(story).sources().keySet();
            others.removeIf(person -> !speakers.contains(person.name()) || isSpokenOf(person, asked));
        }
        // "Who sold her shares?" can't be answered with a man
        others.removeIf(person -> isToldOfKey(asked.prompt())
                ? !story.people().areOfOneGender(person, key)
                : GENDERED.matcher(asked.prompt()).find() && story.people().areOfDifferentGender(person, key));
        Collections.shuffle(others, random);
        // whom the article names more than once is worth considering more
        others.sort(Comparator.comparing(person -> story.people().mentionsOf(person) > 1 ? 0 : 1));
        List<Person> chosen = new ArrayList<>();
        for (Person person : others) {
            if (chosen.stream().noneMatch(person::sharesLastName)) {
                chosen.add(person);
            }
        }
        Optional<Person> alike = chosen.stream()
                .filter(person -> story.people().areOfOneGender(person, key))
                .findFirst();
        if (alike.isEmpty() && story.people().isSurelySomebody(key)) {
            return List.of();
        }
        alike.ifPresent(person -> {
            chosen.remove(person);
            chosen.add(0, person);
        });
        return chosen.stream()
                .map(person -> new Distractor(
                        person.name(),
                        story.sentences().stream()
                                .filter(sentence -> story.people().in(sentence).contains(person))
                                .findFirst()))
                .toList();
    }

    /** The president isn't the one who says “the president has picked it”. */
    private static boolean isSpokenOf(Person person, Asked asked) {
        String words = asked.prompt().toLowerCase(Locale.ROOT);
        return asked.story().roles().of(person).stream()
                .anyMatch(holding -> words.contains("the " + holding.noun().toLowerCase(Locale.ROOT)));
    }

    /** "Who sold her shares?": quoted words tell of others. */
    private static boolean isToldOfKey(String prompt) {
        return SPOUSE.matcher(prompt).find()
                || GENDERED.matcher(prompt.replaceAll("“[^”]*”", "")).find();
    }

    /** Whether a sentence that names the person elsewhere tells much of what the prompt asks. */
    private static boolean isLikelyTrue(Person person, Asked asked) {
        Story story = asked.story();
        return story.sentences().stream()
                .filter(sentence -> sentence.index() != asked.sentence().index())
                .filter(sentence -> story.people().in(sentence).contains(person))
                .anyMatch(sentence -> Overlap.isLarge(asked.prompt(), sentence.text()));
    }
}
