package org.readback.generate.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.bank.Bank;
import org.readback.generate.GivenArticle;
import org.readback.generate.family.Families;

class DiscretionTest {
    private static final GivenArticle ARTICLE = given(
            "2016-05-04",
            "Maria Lund opened 14 museums of whaling on the northern coast of Norway after the war.",
            "Peter Holm bought 23 boats of oak and iron from the fishermen of the old harbour of Bergen, who had"
                    + " sold their other boats to the painters and the bakers of the small town on the southern coast.");
    private static final List<Chosen> POSSIBLE = new Possible(ARTICLE.story(), Bank.EMPTY)
            .of(Families.propose(ARTICLE.story()).toList(), Possible.Standard.USUAL);

    @Test
    void aPassageThatShowsWhatAnotherQuestionAsksGivesWayToAShorterOne() {
        Chosen museums = asking("14", 1);
        Chosen boats = asking("23", 2);

        assertThat(shown(museums, boats)).containsExactly(1, 1);
        assertThat(shown(boats)).containsExactly(2);
    }

    /** How many sentences each question shows in the end. */
    private static List<Integer> shown(Chosen... chosen) {
        return Discretion.of(List.of(chosen), POSSIBLE).stream()
                .map(each -> each.candidate().shown().size())
                .toList();
    }

    private static Chosen asking(String key, int sentences) {
        return POSSIBLE.stream()
                .filter(each -> each.candidate().key().text().equals(key))
                .filter(each -> each.candidate().shown().size() == sentences)
                .findFirst()
                .orElseThrow();
    }
}
