package org.readback.generate.family;

import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;

class EventOrderTest {
    private static final String PROMPT = "Put these events in the order in which they happened.";

    @Test
    void datedEventsAreOrderedWithoutTheirDates() {
        given(
                        "2016-05-04",
                        "Norway signed the fishing treaty with Iceland on Monday.",
                        "In 2009, Finnish divers found the wreck of a Danish trawler.",
                        "Ada Lund received the Bergen prize for architecture in March 2012.")
                .asks(PROMPT)
                .answeredBy("Finnish divers found the wreck of a Danish trawler. – "
                        + "Ada Lund received the Bergen prize for architecture. – "
                        + "Norway signed the fishing treaty with Iceland.");
    }

    @Test
    void whatLastsIsNoEvent() {
        given(
                        "2016-05-04",
                        "Norway signed the fishing treaty with Iceland on Monday.",
                        "In 2009, Finnish divers found the wreck of a Danish trawler.",
                        "The fund of the Bergen school stood at 4,260 crowns in March 2012.")
                .asksNothingWith("order");
    }

    @Test
    void aYearThatHoldsAnotherDateIsNoPlaceInTheOrder() {
        given(
                        "2016-05-04",
                        "Norway signed the fishing treaty with Iceland on Monday.",
                        "In 2012, Finnish divers found the wreck of a Danish trawler.",
                        "Ada Lund received the Bergen prize for architecture in March 2012.")
                .asksNothingWith("order");
    }
}
