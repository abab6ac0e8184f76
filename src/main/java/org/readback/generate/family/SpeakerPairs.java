package org.readback.generate.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.name.Person;
import org.readback.generate.speech.Sayable;
import org.readback.generate.speech.Saying;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Match each speaker with what he or she said." from three or four people's own words. */
final class SpeakerPairs implements Family {
    private static final int FEWEST = 3;
    private static final int MOST = 4;
    private static final int LONGEST_QUOTE = 20;

    @Override
    public Stream<Candidate> propose(Story story) {
        List<Saying> sayings = onePerSpeaker(Sayable.of(new Speech(story).quotes()));
        return question(sayings).stream();
    }

    /** Of each surely named speaker the words that tell most. */
    private static List<Saying> onePerSpeaker(List<Saying> sayings) {
        Map<Person, Saying> best = new LinkedHashMap<>();
        sayings.stream()
                .filter(saying -> saying.speaker().isNamed() && saying.length() <= LONGEST_QUOTE)
                .filter(saying -> sayings.stream()
                        .noneMatch(other -> other.speaker().person().isHintedAt(saying.text())))
                .forEach(saying -> best.merge(saying.speaker().person(), saying, SpeakerPairs::better));
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Saying::telling).reversed())
                .limit(MOST)
                .sorted(Comparator.comparingInt(saying -> saying.sentence().index()))
                .toList();
    }

    private static Saying better(Saying one, Saying other) {
        return other.telling() > one.telling() ? other : one;
    }

    private static Optional<Candidate> question(List<Saying> sayings) {
        if (sayings.size() < FEWEST || shareNames(sayings)) {
            return Optional.empty();
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        List<Sentence> evidence = new ArrayList<>();
        for (Saying saying : sayings) {
            pairs.put(saying.speaker().person().name(), "“" + saying.text() + "”");
            Stream.concat(Stream.of(saying.sentence(), saying.speaker().sentence()), saying.further().stream())
                    .filter(sentence -> !evidence.contains(sentence))
                    .forEach(evidence::add);
        }
        return Optional.of(new Candidate(
                        "matching",
                        "speakers",
                        "Match each speaker with what he or she said.",
                        new Key.Pairs(pairs),
                        evidence.get(0),
                        Optional.empty(),
                        0.965)
                .leaningOn(Leaning.WORDS)
                .restingOn(evidence.subList(1, evidence.size())));
    }

    private static boolean shareNames(List<Saying> sayings) {
        List<Person> people =
                sayings.stream().map(saying -> saying.speaker().person()).toList();
        return people.stream()
                .anyMatch(one -> people.stream().anyMatch(other -> !one.equals(other) && one.sharesLastName(other)));
    }
}
