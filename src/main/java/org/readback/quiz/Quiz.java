package org.readback.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Reading;

/** The questions that one attempt asks about a reading. */
public record Quiz(Reading reading, List<Question> questions) {
    public Quiz {
        questions = List.copyOf(questions);
    }

    /** All published questions of the reading, in the author's order. */
    public static Quiz of(Reading reading) {
        return new Quiz(reading, reading.bank().published());
    }

    /** The options of a question in the order in which the attempt with this seed shows them. */
    public static List<String> options(Choice question, long seed) {
        List<String> options = new ArrayList<>(question.distractors());
        options.add(question.key());
        // sorted first, so that the author's order says nothing
        Collections.sort(options);
        // SplittableRandom first: Random alone starts alike for seeds that are near each other
        long mixed = new SplittableRandom(seed ^ question.id().hashCode()).nextLong();
        Collections.shuffle(options, new Random(mixed));
        return List.copyOf(options);
    }
}
