package org.readback.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.Sample;
import org.readback.bank.Library;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Ordering;

class QuizTest {
    @TempDir
    Path content = Path.of("");

    @Test
    void onlyPublishedQuestionsAreAsked() {
        assertThat(quiz().questions().stream().map(Question::id)).containsExactlyElementsOf(Sample.IDS);
    }

    @Test
    void theOrderOfOptionsIsFixedBySeedAndTheKeyStandsAnywhere() {
        Choice question = (Choice) quiz().questions().get(0);

        assertThat(Quiz.options(question, 42)).isEqualTo(Quiz.options(question, 42));
        Set<Integer> places = LongStream.range(0, 100)
                .mapToObj(seed -> Quiz.options(question, seed).indexOf(question.key()))
                .collect(Collectors.toSet());
        assertThat(places).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void itemsToPutInOrderStandInEveryOrderButTheRightOne() {
        Ordering question = (Ordering) quiz().questions().get(Sample.IDS.indexOf("order-of-events"));

        Set<List<String>> orders = LongStream.range(0, 1_000)
                .mapToObj(seed -> Quiz.items(question, seed))
                .collect(Collectors.toSet());

        assertThat(orders).hasSize(4 * 3 * 2 - 1).doesNotContain(question.key());
        assertThat(Quiz.items(question, 42)).isEqualTo(Quiz.items(question, 42));
    }

    private Quiz quiz() {
        return Quiz.of(new Library(Sample.writeTo(content), problem -> {})
                .reading(Sample.SLUG)
                .orElseThrow());
    }
}
