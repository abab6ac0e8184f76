package org.readback.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Matching;
import org.readback.bank.Question.MultiChoice;
import org.readback.bank.Question.Ordering;
import org.readback.bank.Reading;

/** The questions that one attempt asks about a reading, what for, and by which rules. */
public record Quiz(Reading reading, List<Question> questions, Purpose purpose, Rules rules) {
    public Quiz {
        questions = List.copyOf(questions);
    }

    /** All published questions of the reading, in the author's order, to be taken by the usual rules. */
    public static Quiz of(Reading reading) {
        return of(reading, Rules.USUAL);
    }

    /** All published questions of the reading, to be taken by these rules. */
    public static Quiz of(Reading reading, Rules rules) {
        return new Quiz(reading, asked(reading), Purpose.QUIZ, rules);
    }

    /** All published questions of the reading, to practise. */
    public static Quiz practice(Reading reading) {
        return new Quiz(reading, asked(reading), Purpose.PRACTICE, Rules.PRACTICE);
    }

    /** All published questions of the reading, for students who come back to them. */
    public static Quiz study(Reading reading) {
        return new Quiz(reading, asked(reading), Purpose.STUDY, Rules.STUDY);
    }

    private static List<Question> asked(Reading reading) {
        Confusable confusable = new Confusable(reading);
        return reading.bank().published().stream().map(confusable::in).toList();
    }

    /** This quiz with only those of its questions that have one of these ids. */
    public Quiz only(Collection<String> ids) {
        return new Quiz(
                reading,
                questions.stream()
                        .filter(question -> ids.contains(question.id()))
                        .toList(),
                purpose,
                rules);
    }

    /** The questions in the order in which the attempt with this seed asks them. */
    public List<Question> questions(long seed) {
        List<Question> order = new ArrayList<>(questions);
        if (rules.shufflesQuestions()) {
            Collections.shuffle(order, new Random(new SplittableRandom(seed).nextLong()));
        }
        return List.copyOf(order);
    }

    /** The options of a question in the order in which the attempt with this seed shows them. */
    public static List<String> options(Choice question, long seed) {
        List<String> options = new ArrayList<>(question.distractors());
        options.add(question.key());
        return LastOptions.atTheEnd(shuffled(options, random(question, seed)));
    }

    /** The options of a question in the order in which the attempt with this seed shows them. */
    public static List<String> options(MultiChoice question, long seed) {
        List<String> options = new ArrayList<>(question.distractors());
        options.addAll(question.key());
        return LastOptions.atTheEnd(shuffled(options, random(question, seed)));
    }

    /** The partners that each item of a matching is offered, in the order in which the attempt shows them. */
    public static List<String> partners(Matching question, long seed) {
        List<String> partners = new ArrayList<>(question.key().values());
        partners.addAll(question.distractors());
        return LastOptions.atTheEnd(shuffled(partners, random(question, seed)));
    }

    /** The items of an ordering as the attempt shows them: in any order but the right one. */
    public static List<String> items(Ordering question, long seed) {
        Random random = random(question, seed);
        List<String> items = shuffled(question.key(), random);
        while (items.equals(question.key())) {
            items = shuffled(question.key(), random);
        }
        return items;
    }

    private static Random random(Question question, long seed) {
        // SplittableRandom first: Random alone starts alike for seeds that are near each other
        return new Random(new SplittableRandom(seed ^ question.id().hashCode()).nextLong());
    }

    private static List<String> shuffled(List<String> texts, Random random) {
        List<String> shuffled = new ArrayList<>(texts);
        // sorted first, so that the author's order says nothing
        Collections.sort(shuffled);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled);
    }
}
