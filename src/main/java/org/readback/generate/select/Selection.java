package org.readback.generate.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.readback.bank.Bank;
import org.readback.generate.family.Candidate;
import org.readback.generate.story.Story;

/** The best questions of an article, spread over its facts, paragraphs and families. */
public final class Selection {
    /** What raters accepted less often serves only where little else can be asked. */
    private static final double SURE = 0.8;
    /** What raters accepted in less than every other case comes last of all. */
    private static final double DOUBTFUL = 0.5;

    /** So many are due even to a short article, if it bears them. */
    private static final int FEWEST = 8;
    /** Of an article that bears next to nothing even doubtful ones are offered. */
    private static final int FEW = 3;

    private static final int WORDS_FOR_ONE = 50;
    private static final double SAME_PARAGRAPH = 0.03;
    private static final double SAME_FAMILY = 0.012;
    private static final double SAME_KEY = 0.02;
    /** A shorter passage, or another question, is better than one that shows what is asked. */
    private static final double TOLD = 0.08;

    private final Story story;
    private final Shares shares;
    private final Agreement agreement;
    private final int size;
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();

    private Selection(Story story, Shares shares, Agreement agreement, int size) {
        this.story = story;
        this.shares = shares;
        this.agreement = agreement;
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
        Possible possible = new Possible(story, bank);
        List<Candidate> sure = candidates.stream()
                .filter(candidate -> candidate.confidence() >= SURE)
                .toList();
        List<Chosen> surely = possible.of(sure, Possible.Standard.USUAL);
        Selection selection = shared(story, new Shares(bank), surely, max);
        // what the bank asks already counts: generating again adds nothing less sure
        int asked = bank.questions().size();
        selection.fill(surely, Math.min(max, due(story) - asked), Redundancy::ofSentence);
        int due = Math.min(max, FEWEST - asked);
        selection.fill(surely, due, Redundancy::ofFact);
        if (selection.chosen.size() < due) {
            List<Chosen> spare = possible.of(candidates, Possible.Standard.SPARE);
            List<Chosen> likely = spare.stream()
                    .filter(each -> each.candidate().confidence() >= DOUBTFUL)
                    .toList();
            selection.fill(likely, due, Redundancy::ofFact);
            selection.fill(spare, Math.min(max, FEW - asked), Redundancy::ofFact);
        }
        List<Chosen> chosen = selection.discreet(surely, max);
        List<Candidate> taken = chosen.stream().map(Chosen::candidate).toList();
        List<Dropped> dropped = Stream.concat(possible.dropped().stream(), selection.dropped.stream())
                .filter(each -> !taken.contains(each.candidate()))
                .distinct()
                .toList();
        return new Outcome(Difficulty.sorted(chosen), dropped);
    }

    /** Beside shorter passages more can be asked: what generating once more would add. */
    private List<Chosen> discreet(List<Chosen> possible, int max) {
        Selection discreet = new Selection(story, shares, agreement, max);
        discreet.chosen.addAll(Discretion.of(chosen, possible));
        discreet.choose(possible);
        return discreet.chosen;
    }

    /** In so many words one question is due. */
    private static int due(Story story) {
        int words = story.article().paragraphs().stream()
                .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                .sum();
        return words / WORDS_FOR_ONE;
    }

    /** The best of all, each family with no more than its share. */
    private static Selection shared(Story story, Shares shares, List<Chosen> possible, int max) {
        int size = Math.min(max, possible.size());
        Agreement agreement = new Agreement();
        Selection selection = new Selection(story, shares, agreement, size);
        selection.choose(possible);
        // fewer came of it than the families' shares were reckoned for
        while (selection.chosen.size() < size) {
            size = Math.max(selection.chosen.size(), size - 1);
            selection = new Selection(story, shares, agreement, size);
            selection.choose(possible);
        }
        return selection;
    }

    private void choose(List<Chosen> possible) {
        List<Chosen> waiting = new ArrayList<>(possible);
        while (true) {
            waiting.removeIf(this::isTooMuch);
            if (waiting.isEmpty() || chosen.size() >= size) {
                break;
            }
            takeBest(waiting).ifPresent(chosen::add);
        }
        waiting.forEach(each -> dropped.add(new Dropped(each.candidate(), "better ones fill the number asked for")));
    }

    private boolean isTooMuch(Chosen each) {
        Candidate candidate = each.candidate();
        Optional<String> reason = shares.areSpent(candidate.family(), chosen, size)
                ? Optional.of("its family has its share of the questions")
                : Redundancy.of(candidate, chosen);
        reason.ifPresent(why -> dropped.add(new Dropped(candidate, why)));
        return reason.isPresent();
    }

    /** Better some more gaps, or a question of a less sure kind, than next to none. */
    private void fill(List<Chosen> possible, int due, BiFunction<Candidate, List<Chosen>, Optional<String>> redundant) {
        List<Chosen> waiting = new ArrayList<>(possible);
        while (chosen.size() < due) {
            waiting.removeIf(each -> redundant.apply(each.candidate(), chosen).isPresent());
            if (waiting.isEmpty()) {
                return;
            }
            takeBest(waiting).ifPresent(chosen::add);
        }
    }

    /** The best one, unless the second parser, which is slow and so asked only now, speaks against it. */
    private Optional<Chosen> takeBest(List<Chosen> waiting) {
        Chosen best = waiting.stream()
                .max(Comparator.comparingDouble((Chosen each) -> worth(each.candidate()))
                        .thenComparingInt(each -> lot(each.candidate())))
                .orElseThrow();
        waiting.remove(best);
        Optional<String> fault = agreement.fault(best.candidate());
        fault.ifPresent(why -> dropped.add(new Dropped(best.candidate(), why)));
        return fault.isPresent() ? Optional.empty() : Optional.of(best);
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
            worth -= Redundancy.tellEachOther(candidate, other) ? TOLD : 0;
        }
        return worth;
    }

    /** The seed draws among equals. */
    private int lot(Candidate candidate) {
        return Objects.hash(story.seed(), candidate.prompt());
    }
}
