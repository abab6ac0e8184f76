package org.readback.generate.family;

import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;

class AmountsTest {
    @Test
    void whatIsCountedMayBeTheSubject() {
        given("2016-05-04", "At least 61 fishermen were killed by a wave in the old harbour of Bergen.")
                .asks("How many fishermen were killed by a wave in the old harbour of Bergen?")
                .answeredBy("at least 61");
    }

    @Test
    void whatIsCountedMayBeTheObject() {
        given("2016-05-04", "Maria Lund sold 14 paintings of whales to a museum in Oslo.")
                .asks("How many paintings of whales did Maria Lund sell to a museum in Oslo?")
                .answeredBy("14");
    }

    @Test
    void durationsSumsAndPercentagesHaveTheirOwnWords() {
        given("2016-05-04", "Maria Lund was jailed for 11 years for smuggling whales.")
                .asks("For how long was Maria Lund jailed for smuggling whales?")
                .answeredBy("11 years");
        given("2016-05-04", "Maria Lund paid £118,000 for a museum of whales in Bergen.")
                .asks("How much did Maria Lund pay for a museum of whales in Bergen?")
                .answeredBy("£118,000");
    }

    @Test
    void aCountOfSomethingUnnamedIsNotAsked() {
        given("2016-05-04", "They sold 14 paintings of whales to a museum in Oslo.")
                .asksNothingWith("How many");
        given("2016-05-04", "Maria Lund may sell 14 paintings of whales to a museum in Oslo.")
                .asksNothingWith("How many");
    }
}
