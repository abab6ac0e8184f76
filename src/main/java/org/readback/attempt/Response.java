package org.readback.attempt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.InWords;
import org.readback.bank.Question.Matching;
import org.readback.bank.Question.MultiChoice;
import org.readback.bank.Question.Ordering;
import org.readback.bank.Question.TrueFalse;

/** What a student answered to one question. */
public sealed interface Response {
    /** How much of the question this earns, from 0 to 1. */
    double fraction(Question question);

    /** Nothing was answered. */
    record Blank() implements Response {
        @Override
        public double fraction(Question question) {
            return 0;
        }
    }

    /**
     * One option was chosen: right or wrong, nothing between.
     *
     * @param option a choice's option; {@code true} or {@code false} of a statement
     */
    record Chosen(String option) implements Response {
        @Override
        public double fraction(Question question) {
            if (question instanceof TrueFalse statement) {
                return option.equals(String.valueOf(statement.key())) ? 1 : 0;
            }
            return question instanceof Choice choice && choice.key().equals(option) ? 1 : 0;
        }
    }

    /**
     * Some of the options were ticked: the share of the keys that are among them, less the share of the distractors that
     * are, and never less than 0. So ticking everything earns nothing, as in Moodle's question with several right
     * options where the wrong ones take 100 % away together. It is the plus/minus rule of Betts, Muntean, Kim and Kao
     * (Educational and Psychological Measurement 82(1), 2022, pages 151 to 176), with the weights of the wrong options
     * adding up to those of the right ones.
     *
     * @param options at least one; their order doesn't matter
     */
    record Ticked(Set<String> options) implements Response {
        public Ticked {
            options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }

        @Override
        public double fraction(Question question) {
            return question instanceof MultiChoice asked
                    ? Math.max(0, share(asked.key()) - share(asked.distractors()))
                    : 0;
        }

        private double share(List<String> some) {
            return (double) some.stream().filter(options::contains).count() / some.size();
        }
    }

    /** Words: right when they {@link CountedAs count as} the key or another accepted wording. */
    record Typed(String text) implements Response {
        @Override
        public double fraction(Question question) {
            return question instanceof InWords asked
                            && CountedAs.of(asked, text).isPresent()
                    ? 1
                    : 0;
        }
    }

    /**
     * Items with positions: the share of neighbours in the key that are neighbours here, in that order. This is the
     * grading "relative to the next item (excluding last)" of Moodle's ordering question.
     *
     * @param positions from 1, by item. Some may be missing. Items with one position stand side by side: each follows
     *     what has the position before, and neither follows the other.
     */
    record Ordered(Map<String, Integer> positions) implements Response {
        public Ordered {
            positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        }

        @Override
        public double fraction(Question question) {
            return question instanceof Ordering ordering
                    ? (double) neighbours(ordering) / (ordering.key().size() - 1)
                    : 0;
        }

        /** How many items follow the item that they follow in the key. */
        long neighbours(Ordering question) {
            List<String> key = question.key();
            return IntStream.range(1, key.size())
                    .filter(i -> follows(key.get(i), key.get(i - 1)))
                    .count();
        }

        private boolean follows(String item, String before) {
            Integer here = positions.get(item);
            Integer there = positions.get(before);
            return here != null && there != null && here == there + 1;
        }
    }

    /**
     * Items with partners: the share of items that have the right one, as in Moodle's matching question.
     *
     * @param partners by item; some may be missing
     */
    record Matched(Map<String, String> partners) implements Response {
        public Matched {
            partners = Collections.unmodifiableMap(new LinkedHashMap<>(partners));
        }

        @Override
        public double fraction(Question question) {
            if (!(question instanceof Matching matching)) {
                return 0;
            }
            long right = matching.key().entrySet().stream()
                    .filter(pair -> pair.getValue().equals(partners.get(pair.getKey())))
                    .count();
            return (double) right / matching.key().size();
        }
    }
}
