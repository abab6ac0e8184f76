package org.readback.generate.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readback.bank.Bank;
import org.readback.generate.family.Candidate;
import org.readback.generate.story.Story;

/** The best questions of an article, spread over its facts, paragraphs and families. */
public final class Selection {
    private static final double SAME_PARAGRAPH = 0.03;
    private static final double SAME_FAMILY = 0.012;
    private static final double SAME_KEY = 0.02;

    private final Story story;
    private final int size;
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();

    private Selection(Story story, int size) {
        this.story = story;
        this.size = size;
    }

    /**
     * What came of the candidates.
     *
     * @param chosen the easy before the hard, each in the order of the article
     */
    public record Outcome(List<Chosen> chosen, List<Dropped> dropped) {}

    /** Chooses at most {@code max} of the candidates, none that the bank asks already. */
    public static Outcome of(Story story, List<Candidate> candidates, Bank bank, int max) {
        List<Dropped> unfit = new ArrayList<>();
        List<Chosen> possible = complete(story, candidates, bank, unfit);
        int size = Math.min(max, possible.size());
        Selection selection = new Selection(story, size);
        selection.choose(possible);
        // fewer came of it than the families' shares were reckoned for
        while (selection.chosen.size() < size) {
            size = Math.max(selection.chosen.size(), size - 1);
            selection = new Selection(story, size);
            selection.choose(possible);
        }
        unfit.addAll(selection.dropped);
        return new Outcome(Difficulty.sorted(selection.chosen), List.copyOf(unfit));
    }

    private static List<Chosen> complete(Story story, List<Candidate> candidates, Bank bank, List<Dropped> unfit) {
        List<Chosen> complete = new ArrayList<>();
        Agreement agreement = new Agreement();
        for (Candidate candidate : candidates) {
            Optional<String> fault = Fitness.fault(candidate, story).or(() -> AlreadyAsked.by(bank, candidate))
                    .or(() -> agreement.fault(candidate));
            Optional<Chosen> answerable = fault.isPresent() ? Optional.empty() : Answers.complete(candidate, story);
            answerable.ifPresentOrElse(
                    complete::add,
                    () -> unfit.add(new Dropped(
                            candidate,
                            fault.orElse("no three good wrong answers, and it can't be answered in words"))));
        }
        return complete;
    }

    private void choose(List<Chosen> possible) {
        List<Chosen> waiting = new ArrayList<>(possible);
        while (true) {
            waiting.removeIf(this::isTooMuch);
            Optional<Chosen> best = waiting.stream()
                    .max(Comparator.comparingDouble((Chosen each) -> worth(each.candidate()))
                            .thenComparingInt(each -> lot(each.candidate())));
            if (best.isEmpty() || chosen.size() >= size) {
                break;
            }
            chosen.add(best.get());
            waiting.remove(best.get());
        }
        waiting.forEach(each -> dropped.add(new Dropped(each.candidate(), "better ones fill the number asked for")));
    }

    private boolean isTooMuch(Chosen each) {
        Candidate candidate = each.candidate();
        Optional<String> reason = Shares.areSpent(candidate.family(), chosen, size)
                ? Optional.of("its family has its share of the questions")
                : Redundancy.of(candidate, chosen);
        reason.ifPresent(why -> dropped.add(new Dropped(candidate, why)));
        return reason.isPresent();
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
        return Objects.hash(story.seed(), candidate.prompt());
    }
}
