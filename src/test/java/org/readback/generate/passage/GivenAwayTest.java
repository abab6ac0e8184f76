package org.readback.generate.passage;

import static org.readback.generate.GivenArticle.given;
import static org.readback.generate.GivenArticle.titled;

import org.junit.jupiter.api.Test;

class GivenAwayTest {
    @Test
    void whatTheOtherNumbersGiveIsNotAsked() {
        given("2016-05-04", "Of the 120 boats that left the harbour of Bergen in the storm, 47 sank and 73 came home.")
                .statesNothingWith("____ boats")
                .statesNothingWith("____ sank")
                .statesNothingWith("____ came");
        given(
                        "2016-05-04",
                        "Firms can be fined up to 4% of their turnover, which for a firm of 250 million is 10 million.")
                .statesNothingWith("____%");
        given(
                        "2016-05-04",
                        "Maria Lund won the first of the three prizes that the whalers give, and wants the other two.")
                .statesNothingWith("the ____ prizes");
        given(
                        "2016-05-04",
                        "In 2011 Maria Lund told the whalers of Bergen that the rail had been shaking since 1976, for 35 years.")
                .statesNothingWith("In ____")
                .statesNothingWith("since ____")
                .statesNothingWith("____ years");
    }

    @Test
    void whatTheHeadlinesNumberLeavesIsNotAsked() {
        titled(
                        "Bergen recalls 61,000 boats",
                        "The harbour of Bergen calls back 33,500 boats of oak from Norway, 17,200 from Sweden and 10,300 from"
                                + " Denmark.")
                .statesNothingWith("____ boats");
        titled(
                        "Whaler wins in Bergen by 1,208 votes",
                        "Maria Lund of the whalers got 28,114 votes in the old harbour of Bergen, against 26,906 for Peter"
                                + " Holm of the bakers.")
                .statesNothingWith("____ votes");
        titled(
                        "Norwegian maker recalls boats",
                        "The boats of oak were built for the whalers by a maker of the coast and sold in Norway in May.")
                .statesNothingWith("in ____ in");
        titled(
                        "Museum sells name for $46m, and more",
                        "The museum of whaling has sold the name of its ship of oak to a bank of the coast for $46 million.")
                .statesNothingWith("$____");
    }

    @Test
    void aPlaceInCapitalsIsTheSamePlace() {
        given(
                        "2016-05-04",
                        "At OSLO the whalers sold 14 ships of oak and iron to the fishermen of a small town near Oslo.")
                .statesNothingWith("near ____");
    }

    @Test
    void theForecastIsForTheYearBehindTheLast() {
        given(
                        "2016-05-04",
                        "Maria Lund sold 14 paintings of whales to a museum in Bergen last year and hopes for more in 2016.")
                .statesNothingWith("[2015] and hopes for more in ____");
    }

    @Test
    void aRiseThatTwoSumsTellIsNotAsked() {
        given(
                        "2016-05-04",
                        "Shares in the Bergen museum, which were sold at $5.20 apiece in May, closed in Oslo at $5.62, a"
                                + " gain of 8 percent.")
                .statesNothingWith("____ percent");
        given(
                        "2016-05-04",
                        "Shares in the Bergen museum, which were sold at $5.20 apiece in May, closed in Oslo at $5.62,"
                                + " and a bank of the town owns 31 percent of them.")
                .asks(
                        "Which number fills the gap? “Shares in the Bergen museum, which were sold at $5.20 apiece in May,"
                                + " closed in Oslo at $5.62, and a bank of the town owns ____ percent of them.”");
    }

    @Test
    void theRestOfAHundredIsNotAsked() {
        given(
                        "2016-05-04",
                        "Under the accord, signed in Oslo in May, Norway will pay 55 percent of the bill for the museum of"
                                + " whaling and Iceland 45 percent.")
                .statesNothingWith("____ percent");
    }

    @Test
    void aShareOfTwoCountsIsNotAsked() {
        given(
                        "2016-05-04",
                        "The bond for the museum of whaling in Bergen drew 678 votes in favour and 462 against, or 59.5"
                                + " percent.")
                .statesNothingWith("____ percent");
    }

    @Test
    void whatTheHeadlineTellsIsNotAsked() {
        titled(
                        "Museum pays $2.9 mln for three whales painted in 1868",
                        "The museum of whaling paid $2.9 million for a painting of the old harbour of Bergen.",
                        "Maria Lund painted three whales in the harbour of Bergen in June 1868, as she wrote later.")
                .statesNothingWith("$____")
                .statesNothingWith("____ whales")
                .statesNothingWith("in ____, as she wrote");
    }

    @Test
    void aShortFamilyNameFurtherOnGivesItsOwnerAway() {
        given(
                        "2016-05-04",
                        "The race of 14 boats was won by Xu Peiling of the harbour club, but then Xu had trained all winter.")
                .statesNothingWith("won by ____");
    }

    @Test
    void aPassageWithNoneOrZeroBreaksNothing() {
        given(
                        "2016-05-04",
                        "The whalers of Bergen sold 14 boats in May, 0 boats in June and 23 boats in July, Lund said.")
                .candidates("cloze");
    }

    @Test
    void aTownBesideItsCountryIsNotAsked() {
        given(
                        "2016-05-04",
                        "The whalers of the north sea sat for a week in a large hotel by the harbour in Kingston, Jamaica.")
                .statesNothingWith("____, Jamaica");
    }

    @Test
    void whoeverKnowsThatThereIsAPairNeedNotReadOn() {
        given("2016-05-04", "Maria Lund sold whales of oak to the two museums of whaling in the old harbour of Bergen.")
                .statesNothingWith("the ____ museums");
        given("2016-05-04", "Maria Lund sold whales of oak to two museums of whaling in the old harbour of Bergen.")
                .asks("Which number fills the gap? “Maria Lund sold whales of oak to ____ museums of whaling in the old"
                        + " harbour of Bergen.”");
    }

    @Test
    void aBodyBesideInitialsThatEverybodyKnowsIsNotAsked() {
        given("2016-05-04", "Maria Lund sent a list of the whales of the coast to the United Nations (UN) in spring.")
                .statesNothingWith("____ (UN)");
    }

    @Test
    void thePeopleOfTheHeadlineTellThePlace() {
        titled(
                        "Greenlandic whalers sell boats",
                        "The boats of oak were built for the whalers by a maker of the coast and sold in Greenland in May.")
                .statesNothingWith("sold in ____");
    }

    @Test
    void whenAWorldWarBrokeOutIsNotAsked() {
        given(
                        "2016-05-04",
                        "The outbreak of the war in August 1914 put an end to the letters of the whalers from Bergen.",
                        "The war over the herring in August 1924 put an end to the letters of the sealers from Lund.")
                .statesNothingWith("outbreak of the war in ____")
                .asks(
                        "Which month and year fill the gap? “The war over the herring in ____ put an end to the letters of"
                                + " the sealers from Lund.”");
    }

    @Test
    void aYearAndADayInOtherUnitsAreNotAsked() {
        given(
                        "2016-05-04",
                        "Over 12 months, the hospital of Bergen treated 47 whalers with steroid tablets or at night.")
                .statesNothingWith("Over ____ months")
                .asks("Which number fills the gap? “Over 12 months, the hospital of Bergen treated ____ whalers with"
                        + " steroid tablets or at night.”");
    }

    @Test
    void theStepFromOneRateToAnotherTellsThem() {
        given(
                        "2016-05-04",
                        "The bank of Bergen lowered its rate by half of a percentage point to 6.5 percent from 7 percent.")
                .statesNothingWith("____ percent");
    }

    @Test
    void aTownTellsItsCountry() {
        given(
                        "2016-05-04",
                        "Maria Lund was born in Bergen in the winter of the great storm. During the war the church bells"
                                + " were removed across Norway and melted down.")
                .statesNothingWith("great storm. During the war the church bells were removed across ____");
    }
}
