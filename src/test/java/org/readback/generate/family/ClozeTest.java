package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;
import static org.readback.generate.GivenArticle.titled;

import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;

class ClozeTest {
    @Test
    void aNumberAPersonOrAPlaceIsLeftOut() {
        GivenArticle article = given(
                "2016-05-04", "Maria Lund opened 14 museums of whaling in Bergen after a trial lasting seven weeks.");

        article.asks(
                        "Fill the gap with a number: “Maria Lund opened ____ museums of whaling in Bergen after a trial lasting seven weeks.”")
                .answeredBy("14");
        article.asks(
                        "Fill the gap with a number: “Maria Lund opened 14 museums of whaling in Bergen after a trial lasting ____ weeks.”")
                .answeredBy("seven");
        article.asks(
                        "Fill the gap with a person’s name: “____ opened 14 museums of whaling in Bergen after a trial lasting seven weeks.”")
                .answeredBy("Maria Lund");
    }

    @Test
    void namesAreGivenInFullAndWeekdaysAsDates() {
        given(
                        "2016-05-04",
                        "Maria Lund praised the town of Bergen.",
                        "Lund sold 14 paintings of whales to the museum of Oslo on Monday.")
                .asks(
                        "Fill the gap with a number: “Maria Lund sold ____ paintings of whales to the museum of Oslo on 2 May 2016.”")
                .answeredBy("14");
    }

    @Test
    void theMarkOfASumStaysBesideItsGap() {
        given("2016-05-04", "Maria Lund sold a painting of Bergen to the museum of Oslo for £118,000.")
                .asks(
                        "Fill the gap with a number: “Maria Lund sold a painting of Bergen to the museum of Oslo for £____.”")
                .answeredBy("118,000");
    }

    @Test
    void asidesAreLeftOffALongSentence() {
        given(
                        "2016-05-04",
                        "Maria Lund, who had spent most of a long and quiet life among the fishermen of Bergen, sold 14 paintings "
                                + "of whales to a museum in Oslo.")
                .asks("Fill the gap with a number: “Maria Lund sold ____ paintings of whales to a museum in Oslo.”")
                .answeredBy("14");
    }

    @Test
    void whatPointsOutsideTheStatementIsNotAsked() {
        given("2016-05-04", "It sold 14 paintings of whales to the museum of Oslo.")
                .statesNothingWith("whales");
        given("2016-05-04", "Maria Lund sold 14 paintings of whales here in Oslo three weeks later.")
                .statesNothingWith("whales");
        given("2016-05-04", "Only 6 percent could tell Maria Lund from Peter Holm in a test.")
                .statesNothingWith("test");
    }

    @Test
    void aSentenceThatGoesOnIsShownBehindTheOneBefore() {
        given(
                        "2016-05-04",
                        "Maria Lund opened a museum of whaling in Bergen in 1987. It sold 14 paintings of whales to a dealer.")
                .asks(
                        "Fill the gap with a number: “Maria Lund opened a museum of whaling in Bergen in 1987. It sold ____ paintings of"
                                + " whales to a dealer.”")
                .answeredBy("14");
    }

    @Test
    void somebodyNamedJustBeforeIsStillHeOrShe() {
        given(
                        "2016-05-04",
                        "Maria Lund was born in Bergen in 1933.",
                        "She lives in a white house by the harbour of Oslo. She holds 23 patents for nets and boats.")
                .asks("Fill the gap with a number: “Maria Lund lives in a white house by the harbour of Oslo. She holds"
                        + " ____ patents for nets and boats.”")
                .answeredBy("23");
    }

    @Test
    void whomAnObjectMeansIsNotGuessed() {
        given(
                        "2016-05-04",
                        "Maria Lund bought the boats of Bergen, and Peter Holm offered 14 paintings of whales for it.")
                .statesNothingWith("for it");
    }

    @Test
    void nothingThatTheSenseNeedsIsCutOff() {
        given(
                        "2016-05-04",
                        "Maria Lund paid 381 bills from builders of boats that did not exist into an account in Bergen.")
                .statesNothingWith("boats.”");
        given("2016-05-04", "Peter Holm of Bergen said that 14 small museums were often too trusting of their guests.")
                .statesNothingWith("often trusting");
    }

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
    void aQuotationIsLeftWhole() {
        given("2016-05-04", "\"Maria Lund sold 14 paintings of whales to the museum of Oslo,\" said Peter Holm.")
                .statesNothingWith("whales");
    }

    @Test
    void aVerbInTheWrongNumberShowsThatItsSubjectWasMisread() {
        given(
                        "2016-05-04",
                        "Piotr Holm, 34, and Dean Lund, who was 19 and had been in the job for eleven days, were trapped in a"
                                + " portable cabin at the yard in Oslo on 23 March 2016.")
                .statesNothingWith("Holm were");
    }

    @Test
    void anyMondayIsNotTheOneBeforeTheArticle() {
        given(
                        "2016-05-04",
                        "Maria Lund came back to the harbour of Bergen in 2011 on a Monday night in a boat of whalers.")
                .statesNothingWith("a on");
    }

    @Test
    void asManySentencesAreShownAsTheLastOneNeeds() {
        given(
                        "2016-05-04",
                        "The town of Oslo has a new mayor.",
                        "The museum of Bergen bought a ship of the whalers. It was built of oak and iron. It carries 23 lamps"
                                + " of green glass for its masts.")
                .asks(
                        "Fill the gap with a number: “The museum of Bergen bought a ship of the whalers. It was built of oak"
                                + " and iron. It carries ____ lamps of green glass for its masts.”")
                .answeredBy("23");
    }

    @Test
    void whatStandsBehindASemicolonIsAnotherSentence() {
        given("2016-05-04", "Maria Lund of Bergen sold 14 paintings of whales to a museum; it keeps them in a cellar.")
                .asks("Fill the gap with a number: “Maria Lund of Bergen sold ____ paintings of whales to a museum.”")
                .answeredBy("14");
    }

    @Test
    void aTimeThatHangsOnNoDayIsKept() {
        given(
                        "2016-05-04",
                        "Norway was in its fifth year of drought when the mayor of Bergen bought 14 lorries of water.")
                .asks(
                        "Fill the gap with a number: “Norway was in its fifth year of drought when the mayor of Bergen bought"
                                + " ____ lorries of water.”")
                .answeredBy("14");
    }

    @Test
    void ofWhichOneIsToldMustBeSaid() {
        given(
                        "2016-05-04",
                        "The siren of Bergen is new.",
                        "The old one was taken down in 2009 after complaints of fishermen in Bergen about the noise.")
                .statesNothingWith("The old one");
        given(
                        "2016-05-04",
                        "Bergen Bank was nationalised that June at a cost of 14 million crowns to the town of Bergen.")
                .statesNothingWith("that June");
    }

    @Test
    void whatOnlySomebodyElseOrAnotherDayExplainsIsNotStated() {
        given(
                        "2016-05-04",
                        "Maria Lund lost her first match at home in the harbour of Bergen.",
                        "Peter Holm was born in Bergen himself, the son of 14 generations of whalers and bakers.")
                .statesNothingWith("himself");
        given("2016-05-04", "Peter Holm spent Monday morning at 14 meetings of whalers in the harbour of Bergen.")
                .statesNothingWith("spent on");
        given(
                        "2016-05-04",
                        "Peter Holm of Bergen died at sea in 1967.",
                        "Shortly after noon on the Thursday 14 whalers of Bergen found the boat of Holm.")
                .statesNothingWith("May 2016")
                .statesNothingWith("April 2016");
    }

    @Test
    void aSourceIsNotLeftWithoutWhatStoodBeforeIt() {
        given(
                        "2016-05-04",
                        "Yet inside its own borders, the report said, the government of Norway was trying to deal with 14 whales.")
                .statesNothingWith("“The report said, ");
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
    void aSentenceOfFewWordsWithoutANameIsLessSure() {
        double named = confidence("Maria Lund sold 14 paintings of whales to a small museum.");
        double nameless = confidence("The museum showed 14 paintings of whales in a cellar.");

        assertThat(nameless).isLessThan(0.8).isLessThan(named);
    }

    private static double confidence(String sentence) {
        return titled("Museum of whales shows paintings", sentence).candidates("cloze").stream()
                .mapToDouble(Candidate::confidence)
                .max()
                .orElseThrow();
    }
}
