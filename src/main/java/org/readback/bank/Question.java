package org.readback.bank;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question on an article, with its key and the words of the article that prove it. */
public sealed interface Question {
    Details details();

    /**
     * What is common to questions of all types.
     *
     * @param id stable, unique in its bank, never reused
     * @param prompt what the student is asked
     * @param furtherEvidence where else the article proves the key, when it takes more than one place
     * @param feedback why the key is right; null where the evidence says it all
     * @param points what the whole answer earns
     */
    record Details(
            String id,
            String prompt,
            Evidence evidence,
            List<Evidence> furtherEvidence,
            @Nullable String feedback,
            int points,
            Status status,
            Origin origin) {
        public Details {
            furtherEvidence = List.copyOf(furtherEvidence);
        }

        /** Details of a question that one place of the article proves. */
        public Details(
                String id,
                String prompt,
                Evidence evidence,
                @Nullable String feedback,
                int points,
                Status status,
                Origin origin) {
            this(id, prompt, evidence, List.of(), feedback, points, status, origin);
        }

        /** Every place of the article that proves the key, the main one first. */
        public List<Evidence> allEvidence() {
            return Stream.concat(Stream.of(evidence), furtherEvidence.stream()).toList();
        }
    }

    /**
     * One key among distractors.
     *
     * @param refutations where the article refutes a distractor, by the distractor; not every one has its place
     */
    record Choice(Details details, String key, List<String> distractors, Map<String, Evidence> refutations)
            implements Question {
        public Choice {
            distractors = List.copyOf(distractors);
            refutations = inOrder(refutations);
        }

        /** A choice whose distractors the article nowhere refutes in so many words. */
        public Choice(Details details, String key, List<String> distractors) {
            this(details, key, distractors, Map.of());
        }
    }

    /**
     * Several keys among distractors, each ticked or not.
     *
     * @param refutations where the article refutes a distractor, by the distractor; not every one has its place
     */
    record MultiChoice(Details details, List<String> key, List<String> distractors, Map<String, Evidence> refutations)
            implements Question {
        public MultiChoice {
            key = List.copyOf(key);
            distractors = List.copyOf(distractors);
            refutations = inOrder(refutations);
        }
    }

    /** A statement that the article bears out, or doesn't. */
    record TrueFalse(Details details, boolean key) implements Question {}

    /** A question that is answered in the student's own few words. */
    sealed interface InWords extends Question {
        String key();

        /** Other wordings of the key that are as right. */
        List<String> accepted();

        /** Whether answers have to be as the author wrote them. */
        boolean isExact();

        /** Words that don't pass for misspelt ones of the key. */
        List<String> confusable();

        /** The same question with other confusable words. */
        InWords withConfusable(List<String> words);

        /** The key and the other wordings. */
        default List<String> wordings() {
            return Stream.concat(Stream.of(key()), accepted().stream()).toList();
        }
    }

    /** A question of its own. */
    record ShortAnswer(Details details, String key, List<String> accepted, boolean isExact, List<String> confusable)
            implements InWords {
        public ShortAnswer {
            accepted = List.copyOf(accepted);
            confusable = List.copyOf(confusable);
        }

        /** One whose answers may be misspelt. */
        public ShortAnswer(Details details, String key, List<String> accepted) {
            this(details, key, accepted, false, List.of());
        }

        @Override
        public ShortAnswer withConfusable(List<String> words) {
            return new ShortAnswer(details, key, accepted, isExact, words);
        }
    }

    /** A sentence with a gap; its prompt holds {@link #BLANK} once. */
    record Cloze(Details details, String key, List<String> accepted, boolean isExact, List<String> confusable)
            implements InWords {
        /** How the gap is written. */
        public static final String BLANK = "____";

        public Cloze {
            accepted = List.copyOf(accepted);
            confusable = List.copyOf(confusable);
        }

        /** One whose answers may be misspelt. */
        public Cloze(Details details, String key, List<String> accepted) {
            this(details, key, accepted, false, List.of());
        }

        @Override
        public Cloze withConfusable(List<String> words) {
            return new Cloze(details, key, accepted, isExact, words);
        }
    }

    /**
     * Items to put in order.
     *
     * @param key the items in the right order
     */
    record Ordering(Details details, List<String> key) implements Question {
        public Ordering {
            key = List.copyOf(key);
        }
    }

    /**
     * Items to join, each with its one partner.
     *
     * @param key the partner of each item, in the author's order
     * @param distractors partners that belong to no item
     */
    record Matching(Details details, Map<String, String> key, List<String> distractors) implements Question {
        public Matching {
            key = inOrder(key);
            distractors = List.copyOf(distractors);
        }
    }

    /** Only published questions are asked; a retired one stays for the attempts that had it. */
    enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    /** Who made the question. */
    sealed interface Origin {
        /** A person wrote it. */
        record Written() implements Origin {}

        /**
         * The generator made it.
         *
         * @param family the kind of question, such as "who-said"
         * @param confidence how sure the generator is, from 0 to 1
         */
        record Generated(String family, double confidence) implements Origin {}
    }

    default String id() {
        return details().id();
    }

    default boolean isPublished() {
        return details().status() == Status.PUBLISHED;
    }

    default Optional<String> feedback() {
        return Optional.ofNullable(details().feedback());
    }

    /** A copy that nobody changes, in the same order, which Map.copyOf would lose. */
    private static <V> Map<String, V> inOrder(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
