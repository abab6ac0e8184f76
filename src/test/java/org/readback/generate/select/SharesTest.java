package org.readback.generate.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.bank.Bank;
import org.readback.bank.Evidence;
import org.readback.bank.Question;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Origin;
import org.readback.bank.Question.TrueFalse;

class SharesTest {
    @Test
    void whatEarlierRunsAskedCountsTowardsAFamilysShare() {
        assertThat(after().areSpent("who-was", List.of(), 9)).isFalse();
        assertThat(after("who-was").areSpent("who-was", List.of(), 8)).isTrue();
        assertThat(after("who-was").areSpent("who-was", List.of(), 9)).isFalse();
        assertThat(after("cloze").areSpent("who-was", List.of(), 1)).isFalse();
    }

    /** The shares that are left beside a bank with a question of each of these families. */
    private static Shares after(String... families) {
        List<Question> questions =
                Stream.of(families).map(SharesTest::generated).toList();
        return new Shares(new Bank(questions));
    }

    private static Question generated(String family) {
        return new TrueFalse(
                new Details(
                        family,
                        "So?",
                        new Evidence(1, "a", "", ""),
                        null,
                        1,
                        Question.Status.DRAFT,
                        new Origin.Generated(family, 0.9)),
                true);
    }
}
