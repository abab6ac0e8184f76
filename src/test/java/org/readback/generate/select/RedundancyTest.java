package org.readback.generate.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.bank.Bank;
import org.readback.generate.GivenArticle;
import org.readback.generate.family.Candidate;
import org.readback.generate.family.Families;

class RedundancyTest {
    private static final List<String> OTHERS = List.of(
            "Peter Holm bought 23 boats of oak and iron from the fishermen of the northern coast.",
            "Anna Berg wrote 45 letters about the winter to the mayor of a small town.",
            "Jon Palsson painted 82 wooden doors of the houses in the old harbour of the capital.",
            "Erik Dahl planted 120 trees beside the road to the northern park of the town.",
            "Eva Moen repaired 17 clocks of brass in the churches of the southern coast.",
            "Kari Vik carried 340 sacks of flour from the mill to the bakers of the town.",
            "Nils Aas counted 58 seals on the rocks before the lighthouse of the bay.",
            "Liv Rud sold 76 woollen jackets to the sailors of a ship from the south.",
            "Ole Krog mended 930 nets of hemp for the fishermen of the western islands.",
            "Tora Lie drew 210 maps of the coast for the pilots of the northern harbours.");

    @Test
    void aSentenceIsShownWithAnotherGapOnlyWhereAnArticleWouldHaveTooFewQuestions() {
        String sentence =
                "Maria Lund opened 14 museums of whaling in Bergen in 1987 after a trial lasting seven weeks.";

        assertThat(asked(given("2016-05-04", sentence))).hasSizeGreaterThan(1);
        assertThat(asked(given(
                        "2016-05-04",
                        Stream.concat(Stream.of(sentence), OTHERS.stream()).toArray(String[]::new))))
                .filteredOn(prompt -> prompt.contains(Candidate.GAP)
                        && prompt.contains(" of whaling in ")
                        && !prompt.contains(sentence))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static List<String> asked(GivenArticle article) {
        return Selection.of(article.story(), Families.propose(article.story()).toList(), Bank.EMPTY, 100)
                .chosen()
                .stream()
                .map(each -> each.candidate().prompt())
                .toList();
    }

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
