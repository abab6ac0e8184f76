package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Origin;
import org.readback.bank.Question.Status;

class SnapshotTest {
    @Test
    void aSnapshotGivesTheSameQuestionAgain() {
        Evidence evidence =
                new Evidence(7, "“so far”: 50 % \\ done", " said \"he\" \u0092\u007f 𝄞 ", ", on 2011-04-28");
        Choice question = new Choice(
                new Details(
                        "how-far",
                        "How far? No: yes & on",
                        evidence,
                        "See – here.",
                        2,
                        Status.PUBLISHED,
                        new Origin.Generated("who-said", 0.95)),
                "No",
                List.of("on", "2011-04-28", "~"));

        assertThat(Snapshot.read(Snapshot.write(question))).isEqualTo(question);
    }
}
