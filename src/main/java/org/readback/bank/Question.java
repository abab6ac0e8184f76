package org.readback.bank;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question on an article, with its key and the words of the article that prove it. */
public sealed interface Question {
    Details details();

    /**
     * What is common to questions of all types.
     *
     * @param id stable, unique in its bank, never reused
     * @param prompt what the student is asked
     * @param feedback why the key is right; null where the evidence says it all
     * @param points what the whole answer earns
     */
    record Details(
            String id,
            String prompt,
            Evidence evidence,
            @Nullable String feedback,
            int points,
            Status status,
            Origin origin) {}

    /** One key among distractors. */
    record Choice(Details details, String key, List<String> distractors) implements Question {
        public Choice {
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
}
