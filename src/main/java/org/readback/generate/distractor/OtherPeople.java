package org.readback.generate.distractor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.readback.generate.family.Candidate;
import org.readback.generate.family.Story;
import org.readback.generate.name.Person;

/** People of the same story who didn't do it. */
final class OtherPeople {
    private static final int ENOUGH = 3;

    private OtherPeople() {}

    static List<String> than(Person key, Candidate candidate, Story story, Random random) {
        List<Person> others = new ArrayList<>(story.people().all());
        others.removeIf(person -> person.sharesLastName(key)
                || person.isHintedAt(candidate.prompt())
                || isLikelyTrue(person, candidate, story));
        Collections.shuffle(others, random);
        // whom the article names more than once is worth considering more
        others.sort(Comparator.comparing(person -> story.people().mentionsOf(person) > 1 ? 0 : 1));
        List<Person> chosen = new ArrayList<>();
        for (Person person : others) {
            if (chosen.stream().noneMatch(person::sharesLastName)) {
                chosen.add(person);
            }
        }
        List<String> names = new ArrayList<>(chosen.stream().map(Person::name).toList());
        if (!names.isEmpty() && names.size() < ENOUGH) {
            List<String> figures = new ArrayList<>(PublicFigures.of(story));
            Collections.shuffle(figures, random);
            names.addAll(figures);
        }
        return names;
    }

    /** Whether a sentence that names the person elsewhere tells much of what the prompt asks. */
    private static boolean isLikelyTrue(Person person, Candidate candidate, Story story) {
        return story.sentences().stream()
                .filter(sentence -> sentence.index() != candidate.sentence().index())
                .filter(sentence -> story.people().in(sentence).contains(person))
                .anyMatch(sentence -> Overlap.isLarge(candidate.prompt(), sentence.text()));
    }
}
