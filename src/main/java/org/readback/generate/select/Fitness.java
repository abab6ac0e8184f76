package org.readback.generate.select;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.bank.Evidence;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.family.Candidate;
import org.readback.generate.story.Headline;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** What every question must hold to, whatever its family. */
final class Fitness {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 32;
    private static final int LONGEST_QUOTE = 50;
    private static final int LONGEST_PASSAGE = 105;

    /** Who knows what the story is about need not read it to answer these. */
    private static final Set<String> ASKS_FOR_A_FACT = Set.of(
            "who-said",
            "who-did",
            "which-country",
            "which-organisation",
            "where",
            "what-called",
            "what-did",
            "when",
            "how-many",
            "how-much",
            "how-long",
            "what-percentage");

    private Fitness() {}

    /** What is wrong with a candidate; empty when nothing is. */
    static Optional<String> fault(Candidate candidate, Story story, Possible.Standard standard) {
        String prompt = candidate.prompt();
        int words = prompt.split("\\s+").length;
        if (words < SHORTEST) {
            return Optional.of("too short to be understood alone");
        }
        if (words > longest(prompt)) {
            return Optional.of("too long to be read at once");
        }
        if (givesAway(candidate.key(), prompt)) {
            return Optional.of("the question gives its answer away");
        }
        boolean spare =
                standard == Possible.Standard.SPARE && candidate.family().equals("who-said");
        if (!spare && ASKS_FOR_A_FACT.contains(candidate.family()) && new Headline(story).gives(candidate.key())) {
            return Optional.of("the headline gives its answer away");
        }
        if (!prompt.contains(Candidate.GAP)
                && prompt.matches(
                        ".*\\b(?:has|have)\\b.*\\bsince (?:\\d|\\p{Lu}|the (?:end|start|beginning|middle) of).*")) {
            return Optional.of("it tells as going on what the article tells of its own day");
        }
        if (prompt.matches("Who did [a-z]+ .*")) {
            return Optional.of("it stresses its verb for no reason");
        }
        if (Torn.is(prompt) || (candidate.key() instanceof Key.Sequence events && Torn.isIn(events.items()))) {
            return Optional.of("what its verb is about has been cut off");
        }
        if (Torn.isTitle(prompt)) {
            return Optional.of("a title in it seems to be torn");
        }
        boolean exact = isOnce(candidate.sentence(), story)
                && candidate.further().stream().allMatch(sentence -> isOnce(sentence, story));
        return exact ? Optional.empty() : Optional.of("its evidence stands in the article more than once");
    }

    private static int longest(String prompt) {
        if (prompt.contains(Candidate.GAP)) {
            return LONGEST_PASSAGE;
        }
        return prompt.contains("“") ? LONGEST_QUOTE : LONGEST;
    }

    private static boolean isOnce(Sentence sentence, Story story) {
        return Evidence.find(story.article(), sentence.text()).size() == 1;
    }

    static boolean givesAway(Key key, String prompt) {
        if (key instanceof Key.OfPerson someone) {
            return someone.person().isHintedAt(prompt);
        }
        if (key instanceof Key.OfCountry some) {
            return Stream.concat(Stream.of(some.country().name()), some.country().otherNames().stream())
                    .anyMatch(name -> holds(prompt, name));
        }
        boolean told = key instanceof Key.OfRole
                || key instanceof Key.OfDate
                || key instanceof Key.OfQuantity
                || key instanceof Key.OfPlace
                || key instanceof Key.OfOrganisation
                || key instanceof Key.OfWords;
        return told && holds(prompt, key.text());
    }

    private static boolean holds(String prompt, String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                .matcher(prompt)
                .find();
    }
}
