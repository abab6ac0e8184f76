package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.bank.Question.Choice;
import org.readback.yaml.Problem;

class BundledReadingsTest {
    private final List<Problem> problems = new ArrayList<>();
    private final Library library = new Library(Path.of("questions"), problems::add);

    @Test
    void theFiveReadingsAreClean() {
        assertThat(library.readings()).hasSize(5);
        assertThat(problems).isEmpty();
    }

    @Test
    void eachIsAClassroomTextWithItsSourceAndFifteenQuestionsOfFiveTypesOrMore() {
        assertThat(library.readings()).allSatisfy(reading -> {
            int words = reading.article().paragraphs().stream()
                    .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                    .sum();
            assertThat(words).isBetween(350, 600);
            assertThat(reading.article().source()).startsWith("Retold from ");
            assertThat(reading.bank().published()).hasSizeGreaterThanOrEqualTo(15);
            assertThat(reading.bank().published().stream().map(Object::getClass).distinct())
                    .hasSizeGreaterThanOrEqualTo(5);
        });
    }

    @Test
    void everyChoiceHasThreeDistractorsAndWhatAPersonWroteHasAReason() {
        assertThat(library.readings().stream().flatMap(reading -> reading.bank().published().stream()))
                .allSatisfy(question -> {
                    if (question instanceof Choice choice) {
                        assertThat(choice.distractors()).hasSize(3);
                    }
                    if (question.details().origin() instanceof Question.Origin.Written) {
                        assertThat(question.feedback()).as(question.id()).isPresent();
                    }
                });
    }

    @Test
    void everyReadingHasQuestionsOfBothOrigins() {
        assertThat(library.readings())
                .allSatisfy(reading -> assertThat(reading.bank().published())
                        .extracting(question ->
                                question.details().origin().getClass().getSimpleName())
                        .contains("Generated", "Written"));
    }

    @Test
    void theProjectsFirstQuestionIsAmongThem() {
        assertThat(library.readings().stream()
                        .flatMap(reading -> reading.bank().published().stream())
                        .filter(question -> question.details().prompt().equals("Who led the 2011 US delegation?"))
                        .map(question -> ((Choice) question).key()))
                .contains("Michael Posner");
    }
}
