package org.readback.generate.family;

import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;

class WhereTest {
    @Test
    void thePlaceOfADeedIsAskedFor() {
        given("2016-05-04", "Maria Lund opened a museum of whaling in Bergen on Monday.")
                .asks("Where did Maria Lund open a museum of whaling on 2 May 2016?")
                .answeredBy("Bergen");
    }

    @Test
    void ofTwoPlacesNeitherIsAskedFor() {
        given("2016-05-04", "Maria Lund met the miners of Gullberg in Bergen and later in Oslo.")
                .asksNothingWith("Where");
    }

    @Test
    void oneOfSeveralIsNotAllOfThem() {
        given("2016-05-04", "The grave is one of the oldest Viking graves discovered in Bergen for half a century.")
                .asksNothingWith("Where");
    }
}
