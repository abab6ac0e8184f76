package org.readback.generate.family;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readback.generate.story.Story;

/** All families; a new one is added here. */
public final class Families {
    private static final List<Family> ALL = List.of(
            new WhoDid(),
            new WhoLed(),
            new ByWhom(),
            new WhoSaidQuote(),
            new WhoSaidThat(),
            new WhoseWords(),
            new SpeakerPairs(),
            new AssertedOrQuoted(),
            new WhatRole(),
            new WhoWas(),
            new WhoHolds(),
            new Described(),
            new RolePairs(),
            new EventOrder(),
            new MainIdea(),
            new Why(),
            new When(),
            new Where(),
            new Cloze(),
            new Vocabulary(),
            new WhichCountry(),
            new WhichOrganisation(),
            new WhatCalled(),
            new WhatDid(),
            new TrueFalse(),
            new Amounts());
    private static final List<String> NAMES = List.of(
            "who-did",
            "who-said",
            "what-role",
            "who-was",
            "when",
            "where",
            "cloze",
            "vocabulary",
            "which-country",
            "which-organisation",
            "what-called",
            "what-did",
            "matching",
            "ordering",
            "main-idea",
            "why",
            "asserted-or-quoted",
            "true-false",
            "how-many",
            "how-long",
            "how-much",
            "what-percentage");

    private Families() {}

    /** The names by which banks and the command line know them, sorted. */
    public static Set<String> names() {
        return new TreeSet<>(NAMES);
    }

    public static Stream<Candidate> propose(Story story) {
        return ALL.stream().flatMap(family -> family.propose(story)).map(candidate -> Names.proved(story, candidate));
    }
}
