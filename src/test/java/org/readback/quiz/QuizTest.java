package org.readback.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.Sample;
import org.readback.bank.Library;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;

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

    private Quiz quiz() {
        return Quiz.of(new Library(Sample.writeTo(content), problem -> {})
                .reading(Sample.SLUG)
                .orElseThrow());
    }
}
