package org.readback.generate.name;

import java.util.ArrayList;
import java.util.List;

/** The people whom an article names in full, each by the fullest of the names that it uses. */
final class FullNames {
    private FullNames() {}

    /** In order of appearance. */
    static List<Person> in(List<Mention> mentions) {
        List<Person> people = new ArrayList<>();
        mentions.stream().filter(Mention::isFullName).forEach(mention -> add(people, mention));
        // "Johns Hopkins researchers": a name that only stands before nouns is an institution's
        people.removeIf(person -> mentions.stream()
                .filter(mention -> person.answersTo(mention.words()))
                .allMatch(Mention::isModifier));
        // "the Ellery Kestrels" is a team
        people.removeIf(person -> mentions.stream()
                .filter(mention -> person.answersTo(mention.words()))
                .anyMatch(Mention::followsArticle));
        return people;
    }

    private static void add(List<Person> people, Mention mention) {
        for (int i = 0; i < people.size(); i++) {
            Person known = people.get(i);
            Person named = new Person(mention.name());
            if (known.answersTo(mention.words())
                    || named.answersTo(List.of(known.name().split(" ")))) {
                boolean fuller = named.name().length() > known.name().length();
                people.set(i, fuller ? named : known);
                return;
            }
        }
        people.add(new Person(mention.name()));
    }
}
