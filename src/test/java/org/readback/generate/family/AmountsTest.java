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

    @Test
    void aCountThatNothingTellsApartAndARowAreNotAskedFor() {
        given("2016-05-04", "Major Jon Mills sent 60 soldiers on foot instead.").asksNothingWith("How many");
        given("2016-05-04", "Building licences in Norway fell for five months in a row.")
                .asksNothingWith("how long");
        given("2016-05-04", "A public collection raised 900 kronur for the library in 16 days.")
                .asksNothingWith("How many");
    }

    @Test
    void whatSomebodySaysIsAskedAsTheirs() {
        given("2016-05-04", "Maria Lund said that the town of Bergen had sold 14 paintings of whales to a museum.")
                .asks("According to Maria Lund, how many paintings of whales did the town of Bergen sell to a museum?")
                .answeredBy("14");
    }

    @Test
    void whatTheWriterThinksOfANumberIsNoPartOfTheAnswer() {
        given("2016-05-04", "Maria Lund made only seven records of whales under her own name.")
                .asks("How many records of whales did Maria Lund make under her own name?")
                .answeredBy("seven");
    }

    @Test
    void aDayToComeIsNotTheOneBefore() {
        given("2016-05-04", "Two navy ships were expected to arrive in the harbour of Bergen on Monday.")
                .asksNothingWith("2 May 2016");
    }
}
