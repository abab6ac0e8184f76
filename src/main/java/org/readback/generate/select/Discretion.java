package org.readback.generate.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readback.generate.family.Candidate;

/** Shorter passages in the place of those that show what another chosen question asks. */
final class Discretion {
    /** A passage so much less sure of being understood is no gain. */
    private static final double COST = 0.06;

    private Discretion() {}

    /**
     * The chosen questions, each as it tells least of the others' answers.
     *
     * @param possible what the same facts and keys can be asked with
     */
    static List<Chosen> of(List<Chosen> chosen, List<Chosen> possible) {
        List<Chosen> discreet = new ArrayList<>(chosen);
        for (int at = 0; at < discreet.size(); at++) {
            Candidate own = discreet.get(at).candidate();
            List<Chosen> others = new ArrayList<>(discreet);
            others.remove(at);
            long told = told(own, others);
            Optional<Chosen> better = possible.stream()
                    .filter(other -> told > 0 && asksTheSame(other.candidate(), own))
                    .filter(other -> other.candidate().confidence() >= own.confidence() - COST)
                    .filter(other -> told(other.candidate(), others) < told)
                    .min(Comparator.<Chosen>comparingLong(other -> told(other.candidate(), others))
                            .thenComparing(other -> -other.candidate().confidence()));
            if (better.isPresent()) {
                discreet.set(at, better.get());
            }
        }
        return discreet;
    }

    private static long told(Candidate candidate, List<Chosen> others) {
        return others.stream()
                .filter(other -> Redundancy.tells(candidate, other.candidate()))
                .count();
    }

    private static boolean asksTheSame(Candidate other, Candidate own) {
        return other.family().equals(own.family())
                && other.fact().equals(own.fact())
                && other.sentence().equals(own.sentence())
                && other.key().text().equals(own.key().text())
                && other.leaning() == own.leaning();
    }
}
