package org.readback.generate.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;

/** How often "he" and how often "she" follows a name where nobody else is in sight. */
final class PronounVotes {
    private static final int OVERRULING = 2;

    private final Map<Person, Tally> tallies = new HashMap<>();

    /** Votes for one person. */
    static final class Tally {
        private int male;
        private int female;

        boolean isClear(boolean against) {
            return Math.min(male, female) == 0 && Math.max(male, female) >= (against ? OVERRULING : 1);
        }

        Gender winner() {
            return male > female ? Gender.MALE : Gender.FEMALE;
        }
    }

    PronounVotes(AnnotatedArticle article, People people, Genders genders) {
        Company company = new Company(people, genders, (sentence, token) -> Optional.empty());
        List<Somebody> before = List.of();
        for (Sentence sentence : article.sentences()) {
            List<Somebody> all = company.of(sentence).stream()
                    .filter(each -> !each.isAnybody())
                    .toList();
            count(before, all);
            before = all;
        }
    }

    Map<Person, Tally> counted() {
        return tallies;
    }

    private void count(List<Somebody> before, List<Somebody> all) {
        Optional<Person> only = only(all.isEmpty() || all.get(0).isPronoun() ? before : all);
        List<Somebody> pronouns = all.stream().filter(Somebody::isPronoun).toList();
        boolean alone =
                all.stream().allMatch(each -> each.isPronoun() || each.person().equals(only));
        if (only.isEmpty() || pronouns.isEmpty() || !alone) {
            return;
        }
        Gender gender = pronouns.get(0).gender().orElseThrow();
        if (pronouns.stream().allMatch(each -> each.couldBe(gender))) {
            Tally tally = tallies.computeIfAbsent(only.get(), person -> new Tally());
            tally.male += gender == Gender.MALE ? 1 : 0;
            tally.female += gender == Gender.FEMALE ? 1 : 0;
        }
    }

    /** The one person named, if all who appear are that person. */
    private static Optional<Person> only(List<Somebody> all) {
        Optional<Person> first =
                all.stream().flatMap(each -> each.person().stream()).findFirst();
        boolean same =
                all.stream().allMatch(each -> each.isPronoun() || each.person().equals(first));
        return same ? first : Optional.empty();
    }
}
