package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.attempt.Response.Blank;
import org.readback.attempt.Response.Chosen;
import org.readback.attempt.Response.Matched;
import org.readback.attempt.Response.Ordered;
import org.readback.attempt.Response.Ticked;
import org.readback.attempt.Response.Typed;
import org.readback.bank.Evidence;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Cloze;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Matching;
import org.readback.bank.Question.MultiChoice;
import org.readback.bank.Question.Ordering;
import org.readback.bank.Question.ShortAnswer;
import org.readback.bank.Question.TrueFalse;

/** What each response earns, and how it is kept. */
class MarkingTest {
    private static final Details DETAILS = new Details(
            "q",
            "A ____?",
            new Evidence(1, "a", "", ""),
            null,
            3,
            Question.Status.PUBLISHED,
            new Question.Origin.Written());
    private static final Ordering LETTERS = new Ordering(DETAILS, List.of("A", "B", "C", "D"));
    private static final Matching PAIRS = new Matching(DETAILS, Map.of("a", "1", "b", "2", "c", "3"), List.of("4"));

    private static final MultiChoice BOXES =
            new MultiChoice(DETAILS, List.of("a", "b"), List.of("x", "y", "z"), Map.of());

    private record Answered(Question question, Response right, Response wrong) {}

    static List<Answered> answers() {
        return List.of(
                new Answered(new Choice(DETAILS, "a", List.of("b")), new Chosen("a"), new Chosen("b")),
                new Answered(BOXES, ticked("ab"), ticked("xyz")),
                new Answered(new TrueFalse(DETAILS, true), new Chosen("true"), new Chosen("false")),
                new Answered(new TrueFalse(DETAILS, false), new Chosen("false"), new Chosen("true")),
                new Answered(new ShortAnswer(DETAILS, "Ada", List.of()), new Typed("ada"), new Typed("Eda")),
                new Answered(new Cloze(DETAILS, "Ada", List.of("Lund")), new Typed("Lund"), new Typed("Lunt")),
                new Answered(LETTERS, order("1234"), order("4321")),
                new Answered(
                        PAIRS,
                        new Matched(Map.of("a", "1", "b", "2", "c", "3")),
                        new Matched(Map.of("a", "2", "b", "1", "c", "4"))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theKeyEarnsAllTheOppositeAndABlankNothing(Answered answered) {
        assertThat(Score.of(answered.question(), answered.right())).isEqualTo(new Score(3, 3));
        assertThat(Score.of(answered.question(), answered.wrong())).isEqualTo(new Score(0, 3));
        assertThat(Score.of(answered.question(), new Blank())).isEqualTo(new Score(0, 3));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aResponseIsKeptAsTextAndReadAgain(Answered answered) {
        for (Response response : List.of(answered.right(), answered.wrong(), new Blank())) {
            assertThat(AnswerText.read(answered.question(), AnswerText.of(response)))
                    .isEqualTo(response);
        }
    }

    @Test
    void theTextThatIsKeptCanBeReadByPeople() {
        assertThat(AnswerText.of(new Chosen("By ferry"))).isEqualTo("By ferry");
        assertThat(AnswerText.of(ticked("ba"))).isEqualTo("[\"a\",\"b\"]");
        assertThat(AnswerText.of(new Typed("{\"a\":1}"))).isEqualTo("{\"a\":1}");
        assertThat(AnswerText.of(order("21  "))).isEqualTo("{\"A\":2,\"B\":1}");
        assertThat(AnswerText.of(new Matched(Map.of("a “b”", "c")))).isEqualTo("{\"a “b”\":\"c\"}");
    }

    @ParameterizedTest
    @CsvSource({
        // of two keys a and b and three distractors; what is earned, in sixths
        "a, 3",
        "b, 3",
        "ab, 6",
        "ax, 1",
        "abx, 4",
        "abxy, 2",
        "x, 0",
        "axy, 0",
        "xyz, 0",
        "axyz, 0",
        "abxyz, 0"
    })
    void ticksEarnTheShareOfTheKeysLessTheShareOfTheDistractors(String options, int sixths) {
        assertThat(ticked(options).fraction(BOXES)).isCloseTo(sixths / 6.0, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                // positions of A to D in turn; how many of A-B, B-C and C-D follow each other
                "1234, 3",
                "1243, 1",
                "2134, 1",
                "4123, 2",
                "3412, 2",
                "2143, 0",
                "1324, 0",
                // side by side: each follows what has the position before, neither follows the other
                "1111, 0",
                "1222, 1",
                "1122, 1",
                "1212, 2",
                // without a position an item follows nothing
                "12  , 1",
                "`   1`, 0",
                "1 34, 1",
                "`234 `, 2"
            })
    void anOrderEarnsItsShareOfRightNeighbours(String positions, int neighbours) {
        assertThat(order(positions).fraction(LETTERS)).isCloseTo(neighbours / 3.0, within(1e-9));
    }

    @Test
    void pairsEarnTheirShare() {
        assertThat(new Matched(Map.of("a", "1")).fraction(PAIRS)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(new Matched(Map.of("a", "1", "b", "2", "c", "2")).fraction(PAIRS))
                .isCloseTo(2 / 3.0, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Michael Posner", " michael  posner. ", "POSNER", "“Posner”", "the Posner"})
    void wordsEarnAllInAnyAcceptedWording(String words) {
        ShortAnswer question = new ShortAnswer(DETAILS, "Michael Posner", List.of("Posner"));

        assertThat(new Typed(words).fraction(question)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Michael", "Rosner", "Posner or Lei", "?", "Posner Posner"})
    void otherWordsEarnNothing(String words) {
        ShortAnswer question = new ShortAnswer(DETAILS, "Michael Posner", List.of("Posner"));

        assertThat(new Typed(words).fraction(question)).isZero();
    }

    private static Ticked ticked(String options) {
        return new Ticked(Set.of(options.split("")));
    }

    /** The positions of A, B, C and D, a space where there is none. */
    private static Ordered order(String positions) {
        Map<String, Integer> given = new LinkedHashMap<>();
        for (int i = 0; i < positions.length(); i++) {
            if (positions.charAt(i) != ' ') {
                given.put(LETTERS.key().get(i), Character.digit(positions.charAt(i), 10));
            }
        }
        return new Ordered(given);
    }
}
