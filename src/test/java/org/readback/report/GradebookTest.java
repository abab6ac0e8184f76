package org.readback.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.attempt.Score;
import org.readback.report.Gradebook.Cell;
import org.readback.report.Gradebook.Entry;
import org.readback.report.Gradebook.Scored;

class GradebookTest {
    private static final Map<Long, String> STUDENTS = new LinkedHashMap<>();

    static {
        STUDENTS.put(1L, "Amara");
        STUDENTS.put(2L, "Bo");
    }

    @Test
    void theNewestAttemptStandsInTheCellWithHowMany() {
        Gradebook gradebook =
                Gradebook.of(STUDENTS, List.of(submitted(1, 10, "bridge", 2, 4), submitted(1, 11, "bridge", 3, 4)));

        assertThat(gradebook.rows().get(0).cells())
                .containsExactly(Optional.of(
                        new Cell(Optional.of(new Scored(11, new Score(3, 4))), Optional.empty(), 2)));
        assertThat(gradebook.rows().get(1).cells()).containsExactly(Optional.empty());
    }

    @Test
    void anotherAttemptHidesNoScore() {
        Gradebook gradebook = Gradebook.of(
                STUDENTS,
                List.of(submitted(1, 10, "bridge", 2, 4), new Entry(1, 11, "bridge", "Bridge", Optional.empty())));

        assertThat(gradebook.rows().get(0).cells())
                .containsExactly(Optional.of(
                        new Cell(Optional.of(new Scored(10, new Score(2, 4))), Optional.of(11L), 2)));
        assertThat(gradebook.columns().get(0).average()).contains(50L);
    }

    @Test
    void theAverageCountsOnlyWhatIsSubmitted() {
        Gradebook gradebook = Gradebook.of(
                STUDENTS,
                List.of(
                        submitted(1, 10, "bridge", 3, 4),
                        new Entry(2, 11, "bridge", "Bridge", Optional.empty()),
                        new Entry(2, 12, "ferry", "Ferry", Optional.empty())));

        assertThat(gradebook.columns().get(0).average()).contains(75L);
        assertThat(gradebook.columns().get(0).submitted()).isEqualTo(1);
        assertThat(gradebook.columns().get(1).average()).isEmpty();
    }

    private static Entry submitted(long student, long attempt, String article, double points, int outOf) {
        return new Entry(student, attempt, article, "Title", Optional.of(new Score(points, outOf)));
    }
}
