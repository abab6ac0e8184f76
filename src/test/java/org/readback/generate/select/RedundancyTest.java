package org.readback.generate.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;
import org.readback.bank.Bank;
import org.readback.generate.GivenArticle;
import org.readback.generate.family.Families;

class RedundancyTest {
    @Test
    void wordsThatAreMatchedAreNotAskedForAgain() {
        GivenArticle article = given(
                "2016-05-04",
                "“The whales have more friends than the fishermen,” said Maria Lund.",
                "Peter Holm told reporters: “Every boat in the harbour must carry a new radio.”",
                "“My children learned to swim in cold water,” Ingrid Dahl said.");
        var chosen = Selection.of(
                        article.story(), Families.propose(article.story()).toList(), Bank.EMPTY, 10)
                .chosen();
        assertThat(chosen)
                .extracting(each -> each.candidate().prompt())
                .contains("Match each speaker with what he or she said.")
                .noneMatch(prompt -> prompt.contains("swim in cold water"));
    }
}
