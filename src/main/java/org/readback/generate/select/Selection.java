package org.readback.generate.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readback.generate.distractor.Distractors;
import org.readback.generate.family.Candidate;
import org.readback.generate.family.Families;
import org.readback.generate.family.Story;

/** The best questions of an article, spread over its facts, paragraphs and families. */
public final class Selection {
    private static final int FACT_CAP = 2;
    private static final int ROLE_CAP = 2;
    private static final int OTHERS_A_ROLE = 4;
    private static final double SAME_PARAGRAPH = 0.04;
    private static final double SAME_FAMILY = 0.015;
    private static final double SAME_KEY = 0.02;
    private static final String ROLE = "what-role";

    private final long seed;
    private final List<Chosen> chosen = new ArrayList<>();

    private Selection(long seed) {
        this.seed = seed;
    }

    /** At most {@code max} questions, in the order of the article. */
    public static List<Chosen> of(Story story, long seed, int max) {
        Selection selection = new Selection(seed);
        List<Chosen> possible = Families.propose(story)
                .filter(candidate -> Fitness.isFit(candidate, story))
                .flatMap(candidate ->
                        Distractors.of(candidate, story, seed)
                                .map(distractors -> new Chosen(candidate, distractors))
                                .stream())
                .toList();
        selection.choose(possible, max);
        return selection.chosen.stream()
                .sorted(Comparator.comparingInt(
                        each -> each.candidate().sentence().index()))
                .toList();
    }

    private void choose(List<Chosen> possible, int max) {
        List<Chosen> roles = new ArrayList<>();
        List<Chosen> others = new ArrayList<>();
        possible.forEach(each -> (isRole(each) ? roles : others).add(each));
        fill(others, max);
        int room = Math.min(ROLE_CAP, Math.max(1, chosen.size() / OTHERS_A_ROLE));
        while (chosen.size() > Math.max(0, max - Math.min(room, roles.size()))) {
            chosen.remove(chosen.size() - 1);
        }
        fill(roles, Math.min(max, chosen.size() + room));
    }

    private void fill(List<Chosen> possible, int max) {
        List<Chosen> waiting = new ArrayList<>(possible);
        while (chosen.size() < max) {
            waiting.removeIf(each -> isRedundant(each.candidate()));
            Optional<Chosen> best = waiting.stream()
                    .max(Comparator.comparingDouble((Chosen each) -> worth(each.candidate()))
                            .thenComparingInt(each -> lot(each.candidate())));
            if (best.isEmpty()) {
                return;
            }
            chosen.add(best.get());
            waiting.remove(best.get());
        }
    }

    /** Its confidence, less what is already asked of its paragraph, family and key. */
    private double worth(Candidate candidate) {
        double worth = candidate.confidence();
        for (Chosen each : chosen) {
            Candidate other = each.candidate();
            worth -= other.sentence().paragraph().number()
                            == candidate.sentence().paragraph().number()
                    ? SAME_PARAGRAPH
                    : 0;
            worth -= other.family().equals(candidate.family()) ? SAME_FAMILY : 0;
            worth -= other.key().text().equals(candidate.key().text()) ? SAME_KEY : 0;
        }
        return worth;
    }

    /** The seed draws among equals. */
    private int lot(Candidate candidate) {
        return Objects.hash(seed, candidate.prompt());
    }

    private boolean isRedundant(Candidate candidate) {
        List<Candidate> sameFact = chosen.stream()
                .map(Chosen::candidate)
                .filter(other -> other.fact().equals(candidate.fact()))
                .toList();
        return sameFact.size() >= FACT_CAP
                || sameFact.stream()
                        .anyMatch(other ->
                                other.key().text().equals(candidate.key().text())
                                        || Fitness.givesAway(other.key(), candidate.prompt())
                                        || Fitness.givesAway(candidate.key(), other.prompt()))
                || chosen.stream().anyMatch(each -> each.candidate().prompt().equals(candidate.prompt()));
    }

    private static boolean isRole(Chosen each) {
        return each.candidate().family().equals(ROLE);
    }
}
