package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;

class RolePairsTest {
    private static final String PROMPT = "Match each person with his or her job or role.";

    @Test
    void threePeopleWithDifferentRolesAreMatched() {
        GivenArticle.Asked asked = given(
                        "2016-05-04",
                        "Jon Mills, the mayor of Bergen, left the room.",
                        "Ada Lund, a potato grower, stayed. School nurse Eva Dahl sang.")
                .asks(PROMPT)
                .answeredBy("Jon Mills: mayor of Bergen; Ada Lund: potato grower; Eva Dahl: school nurse");
        assertThat(asked.candidate().further()).hasSize(2);
    }

    @Test
    void twoOfOneKindCountOnce() {
        given(
                        "2016-05-04",
                        "Jon Mills, the mayor of Bergen, left the room.",
                        "Ada Lund, the mayor of Oslo, stayed. School nurse Eva Dahl sang.")
                .asksNothingWith("Match");
    }
}
