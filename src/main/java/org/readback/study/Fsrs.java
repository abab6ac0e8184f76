package org.readback.study;

/**
 * FSRS-6, the Free Spaced Repetition Scheduler with its default parameters: when something should be asked again, so
 * that it is remembered with a probability of 90 %. Without random shifts of intervals, so that the same answers always
 * lead to the same day. Formulas: "The Algorithm" of Open Spaced Repetition, at
 * github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm. Where its wording and the reference implementations
 * differ, as for "hard" on the same day, this does as ts-fsrs 5.4, fsrs-rs and py-fsrs 6.3.2 do.
 */
final class Fsrs {
    /** The parameters w0 to w20. */
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double RETENTION = 0.9;
    private static final double DECAY = -W[20];
    /** Makes the forgetting curve go through 90 % where as many days have passed as the memory is stable. */
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST_DAYS = 36_500;

    private Fsrs() {}

    /** The memory of what was asked for the first time. */
    static Memory first(Rating rating) {
        return new Memory(W[rating.grade() - 1], limit(firstDifficulty(rating), 1, 10));
    }

    private static double firstDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
    }

    /**
     * The memory after one more answer.
     *
     * @param days since the answer before; 0 on the same day
     */
    static Memory next(Memory memory, long days, Rating rating) {
        double stability = days == 0
                ? sameDayStability(memory, rating)
                : rating.isPass() ? recalledStability(memory, days, rating) : forgottenStability(memory, days);
        return new Memory(limit(stability, LEAST_STABILITY, LONGEST_DAYS), nextDifficulty(memory, rating));
    }

    private static double sameDayStability(Memory memory, Rating rating) {
        double growth = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(memory.stability(), -W[19]);
        return memory.stability() * (rating.isPass() ? Math.max(growth, 1) : growth);
    }

    private static double recalledStability(Memory memory, long days, Rating rating) {
        double bonus = rating == Rating.HARD ? W[15] : rating == Rating.EASY ? W[16] : 1;
        double growth = Math.exp(W[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -W[9])
                * Math.expm1(W[10] * (1 - retrievability(memory, days)))
                * bonus;
        return memory.stability() * (1 + growth);
    }

    private static double forgottenStability(Memory memory, long days) {
        double stability = W[11]
                * Math.pow(memory.difficulty(), -W[12])
                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - retrievability(memory, days)));
        return Math.min(stability, memory.stability() / Math.exp(W[17] * W[18]));
    }

    private static double nextDifficulty(Memory memory, Rating rating) {
        double step = -W[6] * (rating.grade() - 3);
        double damped = memory.difficulty() + step * (10 - memory.difficulty()) / 9;
        double reverted = W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * damped;
        return limit(reverted, 1, 10);
    }

    /** The probability, from 0 to 1, that it is remembered this many days after the last answer. */
    static double retrievability(Memory memory, long days) {
        return Math.pow(1 + FACTOR * days / memory.stability(), DECAY);
    }

    /** In how many days it should be asked again: 1 to 36,500. */
    static int interval(Memory memory) {
        double days = memory.stability() / FACTOR * (Math.pow(RETENTION, 1 / DECAY) - 1);
        return Math.toIntExact(Math.round(limit(days, 1, LONGEST_DAYS)));
    }

    private static double limit(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }
}
