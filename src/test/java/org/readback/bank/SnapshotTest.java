package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Matching;

class SnapshotTest {
    static List<Question> questions() {
        return Questions.ofEveryType();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aSnapshotGivesTheSameQuestionAgain(Question question) {
        Question again = Snapshot.read(Snapshot.write(question));

        assertThat(again).isEqualTo(question);
        if (question instanceof Matching matching) {
            assertThat(new ArrayList<>(((Matching) again).key().keySet()))
                    .as("in the author's order")
                    .isEqualTo(new ArrayList<>(matching.key().keySet()));
        }
    }

    @Test
    void aSnapshotOfBeforeThereWereOtherTypesIsRead() {
        String old = """
                {"id":"how-far","type":"choice","prompt":"How far?","key":"Far","distractors":["Near"],"evidence":\
                {"paragraph":7,"exact":"far","prefix":"so ","suffix":""},"points":1,"status":"published",\
                "origin":"written"}""";

        assertThat(Snapshot.read(old)).isInstanceOfSatisfying(Choice.class, choice -> {
            assertThat(choice.key()).isEqualTo("Far");
            assertThat(choice.refutations()).isEmpty();
            assertThat(choice.details().allEvidence()).containsExactly(new Evidence(7, "far", "so ", ""));
        });
    }
}
