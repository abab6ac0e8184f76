package org.readback.generate.family;

import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;

class WhatRoleTest {
    @Test
    void aRoleIsAskedForAsTheArticleTellsIt() {
        given("2016-05-04", "Finance ministry spokesman Lars Holm left the room.")
                .asks("According to the article, what is Lars Holm’s job or role?")
                .answeredBy("finance ministry spokesman");
    }

    @Test
    void aNameInSTakesAnApostrophe() {
        given("2016-05-04", "Jon Mills, the mayor of Bergen, left the room.")
                .asks("According to the article, what is Jon Mills’ job or role?")
                .answeredBy("mayor of Bergen");
    }

    @Test
    void theDeadAndTheirPastHaveNoRole() {
        given("2016-05-04", "Lars Holm, the mayor of Bergen, died on Sunday.").asksNothingWith("role");
        given("2016-05-04", "Museum director Lars Holm left the country in 1981.")
                .asksNothingWith("role");
    }
}
