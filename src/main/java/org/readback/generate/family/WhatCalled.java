package org.readback.generate.family;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Asking;
import org.readback.generate.asking.Deeds;
import org.readback.generate.asking.SubjectWording;
import org.readback.generate.clause.Clause;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "What is the name of the trawler that sank off Bergen?" from "the trawler Northern Lass sank off Bergen". */
final class WhatCalled implements Family {
    private static final int MIN_CONTENT = 3;
    private static final Set<String> NOT_THINGS = Set.of(
            "mr",
            "year",
            "month",
            "day",
            "percent",
            "state",
            "series",
            "opposition",
            "majority",
            "minority",
            "rival",
            "government",
            "side");

    @Override
    public Stream<Candidate> propose(Story story) {
        return Deeds.of(story).filter(Deeds::isPast).flatMap(clause -> question(story, clause).stream());
    }

    private static Optional<Candidate> question(Story story, Clause clause) {
        Sentence sentence = clause.sentence();
        List<Token> phrase = new SubjectWording(story, clause).words();
        int first = firstOfName(phrase);
        if (first < 1 || !isThing(sentence, phrase, first)) {
            return Optional.empty();
        }
        String name = sentence.text(
                phrase.get(first).index(), phrase.get(phrase.size() - 1).index());
        int start = phrase.get(0).tag().matches("DT|PRP\\$") ? 1 : 0;
        return story.wording()
                .of(sentence, phrase.subList(start, first), clause.tense(), Optional.empty())
                .flatMap(thing -> new Asking(story, clause)
                        .direct("What is the name of the " + thing + " that", false, MIN_CONTENT, words -> true))
                .map(prompt -> new Candidate(
                        "what-called",
                        Candidate.fact(sentence, clause.verb().index()),
                        prompt,
                        new Key.OfWords(name),
                        sentence,
                        Optional.empty(),
                        0.74));
    }

    /** Where the name at the phrase's end begins; -1 when there is none. */
    private static int firstOfName(List<Token> phrase) {
        int first = phrase.size();
        while (first > 0 && phrase.get(first - 1).isProperNoun()) {
            first--;
        }
        return first == phrase.size() ? -1 : first;
    }

    private static boolean isThing(Sentence sentence, List<Token> phrase, int first) {
        Token noun = phrase.get(first - 1);
        boolean person = sentence.entity(phrase.get(phrase.size() - 1))
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .isPresent();
        boolean beside = phrase.get(first).index() == noun.index() + 1;
        return noun.tag().equals("NN")
                && beside
                && !person
                && !RoleNouns.isRoleNoun(noun.word())
                && !NOT_THINGS.contains(noun.word().toLowerCase(Locale.ROOT))
                && phrase.stream().anyMatch(token -> token.tag().equals("DT"));
    }
}
