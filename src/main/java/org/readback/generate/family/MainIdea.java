package org.readback.generate.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.distractor.Overlap;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Which of these says best what the article is about?": what its lead tells, among true details from further down. */
final class MainIdea implements Family {
    private static final int LEAD = 2;
    private static final int FIRST = 1;
    private static final int DETAILS = 3;

    /** How much of the headline the key must tell, by its first sentence and by another, and how much a detail may. */
    private static final double SOME = 0.28;

    private static final double MUCH = 0.5;

    private static final double LITTLE = 0.21;
    private static final double LIKE_KEY = 0.34;
    private static final double SHORTER = 0.5;
    private static final double LONGER = 1.7;

    @Override
    public Stream<Candidate> propose(Story story) {
        return key(story).flatMap(key -> question(story, key)).stream();
    }

    private static Optional<Gist> key(Story story) {
        String title = story.article().title();
        return story.sentences().stream()
                .filter(sentence -> isLead(story, sentence, FIRST))
                .flatMap(sentence -> Gist.of(story, sentence).stream())
                .filter(gist ->
                        Overlap.share(title, gist.text()) >= (gist.sentence().index() == 0 ? SOME : MUCH))
                .findFirst();
    }

    private static boolean isLead(Story story, Sentence sentence, int paragraphs) {
        int first = story.sentences().get(0).paragraph().number();
        return sentence.paragraph().number() < first + paragraphs;
    }

    private static Optional<Candidate> question(Story story, Gist key) {
        List<Gist> details = new ArrayList<>();
        story.sentences().stream()
                .filter(sentence -> !isLead(story, sentence, LEAD))
                .flatMap(sentence -> Gist.of(story, sentence).stream())
                .filter(gist -> isDetail(story, gist, key))
                .sorted(Comparator.comparingInt(
                        gist -> Math.abs(gist.text().length() - key.text().length())))
                .filter(gist -> details.stream()
                        .noneMatch(other -> Overlap.share(gist.text(), other.text()) > LIKE_KEY
                                || gist.sentence().paragraph().number()
                                        == other.sentence().paragraph().number()))
                .forEach(gist -> {
                    if (details.size() < DETAILS) {
                        details.add(gist);
                    }
                });
        return details.size() < DETAILS ? Optional.empty() : Optional.of(candidate(key, details));
    }

    private static boolean isDetail(Story story, Gist gist, Gist key) {
        double length = (double) gist.text().length() / key.text().length();
        return length >= SHORTER
                && length <= LONGER
                && Overlap.share(story.article().title(), withoutNames(gist.text())) <= LITTLE
                && Overlap.share(gist.text(), key.text()) <= LIKE_KEY;
    }

    /** A detail may name whom the whole article is about. */
    private static String withoutNames(String text) {
        return text.replaceAll("\\b\\p{Lu}[\\p{L}'’.-]*", "");
    }

    private static Candidate candidate(Gist key, List<Gist> details) {
        return new Candidate(
                "main-idea",
                "main-idea",
                "Which of these says best what the article is about?",
                new Key.AmongGiven(key.text(), details.stream().map(Gist::text).toList()),
                key.sentence(),
                Optional.of("The others are told in the article too, but only as details."),
                0.6);
    }
}
