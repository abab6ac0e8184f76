package org.readback.generate.family;

import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;

class WhoWasTest {
    @Test
    void anOfficeIsAskedForWithTheYear() {
        given("2016-05-04", "Jon Mills, the mayor of Bergen, left the room.")
                .asks("Who was the mayor of Bergen in 2016?")
                .answeredBy("Jon Mills");
    }

    @Test
    void whatManyCanBeIsAskedForAmongThePeopleOfTheArticle() {
        given("2016-05-04", "\"It shook,\" said Jon Mills, a 46-year-old potato grower whose house fell down.")
                .asks("Which person is a potato grower?")
                .answeredBy("Jon Mills");
    }

    @Test
    void aRoleThatAVerbTellsIsAskedForByTheVerb() {
        given("2016-05-04", "Ada Lund, who teaches technology law at the University of Bergen, praised the bill.")
                .asks("Who teaches technology law at the University of Bergen?")
                .answeredBy("Ada Lund");
    }

    @Test
    void aRoleOfTwoIsNotAskedFor() {
        given(
                        "2016-05-04",
                        "Jon Mills, a potato grower, left the room.",
                        "Ada Lund, a potato grower from Bergen, stayed.")
                .asksNothingWith("is a potato grower?");
    }

    @Test
    void aMinisterOfNoNamedStateOrALeaderOfNoNamedCouncilIsNotAskedFor() {
        given("2016-05-04", "Deputy Education Minister Ada Lund left the room.").asksNothingWith("inister");
        given("2016-05-04", "Labour's group leader, Ada Lund, left the room.").asksNothingWith("group leader");
    }

    @Test
    void whatTheFatherOfSomebodyWasIsLongAgo() {
        given("2016-05-04", "Born in Tregaron, she was the third of five daughters of Jon Mills, a Methodist minister.")
                .asksNothingWith("Methodist minister");
    }

    @Test
    void aRoleWhoseHouseIsToldElsewhereIsNotAskedFor() {
        given("2016-05-04", "Jon Mills, the deputy director, left the room.").asksNothingWith("deputy director");
    }

    @Test
    void aSecondRelativeClauseIsNoPartOfTheRole() {
        given(
                        "2016-05-04",
                        "“We waited,” said Maria Lund, who teaches history at the University of Bergen and whose grandmother"
                                + " was a child when the palace burned.")
                .asks("Who teaches history at the University of Bergen?")
                .answeredBy("Maria Lund");
    }
}
