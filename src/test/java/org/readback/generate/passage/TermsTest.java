package org.readback.generate.passage;

import static org.readback.generate.GivenArticle.given;
import static org.readback.generate.GivenArticle.titled;

import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void noHalfOfAListIsLeftOut() {
        given(
                        "2016-05-04",
                        "Maria Lund met fishermen of whales and herring from Iceland, Denmark and Chile in a hotel.")
                .statesNothingWith("____, Denmark")
                .statesNothingWith("Iceland, ____")
                .statesNothingWith("and ____");
    }

    @Test
    void aSumInAnotherCurrencyIsNotAsked() {
        given(
                        "2016-05-04",
                        "Maria Lund sold a painting of the harbour to a museum for 60 million kroner (about $7.5 million).")
                .statesNothingWith("$____");
    }

    @Test
    void aFirmIsNoPlace() {
        given(
                        "2016-05-04",
                        "The court refused to suspend the licence of Oroverde, a Canadian-owned company whose legal mine sits"
                                + " near the headwaters of the Guarapay in Peru.")
                .statesNothingWith("licence of ____, a");
    }

    @Test
    void halfANameIsNotAsked() {
        given(
                        "2016-05-04",
                        "The 14 boats of the whalers were carried into space on Nusantara 2, which left French Guiana in May.")
                .statesNothingWith("____ 2");
    }

    @Test
    void whoeverIsSpokenOfByTheFirstNameIsNotAsked() {
        given(
                        "2016-05-04",
                        "“I walked to the old harbour in the rain and Maria came down to the boat,” said Peter Holm.",
                        "Maria Lund sold the boat.")
                .statesNothingWith("and ____ came");
    }

    @Test
    void whatEverybodySaysOutOfTenIsNotAsked() {
        given("2016-05-04", "The harbour of Bergen is so full in May that nine out of 10 whalers sail to the islands.")
                .statesNothingWith("out of ____");
    }

    @Test
    void anotherWayToSayANumberIsNotAsked() {
        given("2016-05-04", "The swab that Maria Lund made for the museum of whaling costs 6 pesos, or about 35 cents.")
                .statesNothingWith("____ cents");
        given("2016-05-04", "Maria Lund found whales of oak in seven out of every 20 houses on the coast of Bergen.")
                .statesNothingWith("every ____");
    }

    @Test
    void aFirmOfSomebodysNameIsNotSomebody() {
        given(
                        "2016-05-04",
                        "Lund Timber & Tar will buy a maker of oak boats in Bergen, said Maria Lund, its chief executive.",
                        "The purchase of the boats would give Lund, based in Oslo, a foothold on the coast of the north.")
                .statesNothingWith("give ____");
        given("2016-05-04", "Grupo Lund bought a maker of oak boats in Bergen for the fishermen of the northern coast.")
                .statesNothingWith("Whose name");
    }

    @Test
    void aPartOfABodysNameIsNotAsked() {
        given("2016-05-04", "The ship touched the pier at noon, according to the Harbour Authority of Norway.")
                .statesNothingWith("Authority of ____");
    }

    @Test
    void anOceanIsNotAsked() {
        given(
                        "2016-05-04",
                        "The crates of glass whales were packed in Bergen and sent across the Pacific to a museum in Chile.")
                .statesNothingWith("the ____");
    }

    @Test
    void whoeverBearsTheNameOfAFirmIsNotAsked() {
        given(
                        "2016-05-04",
                        "Denise Lund runs the shipyard of Lund Timber & Tar with her brother.",
                        "The purchase would give Lund, based in Bergen, a foothold in the trade with whale oil.")
                .statesNothingWith("give ____");
    }

    @Test
    void aSumOfWhichAnotherSentenceToldIsNotAsked() {
        given("2016-05-04", "Maria Lund ordered on Monday that the €15,000 be paid to the museum of whaling in Bergen.")
                .statesNothingWith("€____");
    }

    @Test
    void whereAMinistrySitsIsNotAsked() {
        given("2016-05-04", "The health ministry in Oslo promised a new hospital to the whalers of the northern coast.")
                .statesNothingWith("ministry in ____");
    }

    @Test
    void whatSomethingIsMeasuredByIsNotAsked() {
        given(
                        "2016-05-04",
                        "The warning of thunderstorms by Maria Lund covered an area of the sea the size of Belgium.")
                .statesNothingWith("size of ____");
    }

    @Test
    void aStreetIsNotAsked() {
        given("2016-05-04", "Maria Lund repaired the violins of the whalers in a small workshop on Rue Carnot.")
                .statesNothingWith("on ____");
    }

    @Test
    void whenSomebodySaidSomethingIsNotAsked() {
        given(
                        "2016-05-04",
                        "“A bad violinist can be avoided by anybody in Bergen,” Maria Lund told this newspaper in 1988.")
                .statesNothingWith("newspaper in ____");
    }

    @Test
    void whatTheHeadlineTellsInPartIsNotAsked() {
        titled(
                        "Train crash kills 19 at Java crossing",
                        "A train hit a crowded minibus at a level crossing in Central Java on the morning of the feast.")
                .statesNothingWith("in ____");
    }

    @Test
    void aCountryWhoseTownTheHeadlineNamesIsNotAsked() {
        titled(
                        "X-rays cut deaths in Bergen jails",
                        "The doctors of Bergen screened 120 prisoners with the new machine.",
                        "The illness of the lungs remains among the leading causes of death in Norway, the doctors wrote.")
                .statesNothingWith("death in ____");
    }

    @Test
    void whoTheManIsIsNotAsked() {
        given(
                        "2016-05-04",
                        "The man is Peter Holm, 71, who has looked after the shop of the whalers in Bergen since 2003.")
                .statesNothingWith("The man is ____");
    }
}
