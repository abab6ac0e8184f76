package org.readback.generate.family;

import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;

class ClozeTest {
    @Test
    void aNumberAPersonOrAPlaceIsLeftOut() {
        GivenArticle article = given(
                "2016-05-04", "Maria Lund opened 14 museums of whaling in Bergen after a trial lasting seven weeks.");

        article.asks(
                        "Fill the gap: “Maria Lund opened ____ museums of whaling in Bergen after a trial lasting seven weeks.”")
                .answeredBy("14");
        article.asks(
                        "Fill the gap: “Maria Lund opened 14 museums of whaling in Bergen after a trial lasting ____ weeks.”")
                .answeredBy("seven");
        article.asks("Fill the gap: “____ opened 14 museums of whaling in Bergen after a trial lasting seven weeks.”")
                .answeredBy("Maria Lund");
    }

    @Test
    void namesAreGivenInFullAndWeekdaysAsDates() {
        given(
                        "2016-05-04",
                        "Maria Lund praised the town of Bergen.",
                        "Lund sold 14 paintings of whales to the museum of Oslo on Monday.")
                .asks("Fill the gap: “Maria Lund sold ____ paintings of whales to the museum of Oslo on 2 May 2016.”")
                .answeredBy("14");
    }

    @Test
    void theMarkOfASumStaysBesideItsGap() {
        given("2016-05-04", "Maria Lund sold a painting of Bergen to the museum of Oslo for £118,000.")
                .asks("Fill the gap: “Maria Lund sold a painting of Bergen to the museum of Oslo for £____.”")
                .answeredBy("118,000");
    }

    @Test
    void asidesAreLeftOffALongSentence() {
        given(
                        "2016-05-04",
                        "Maria Lund, who had spent most of a long and quiet life among the fishermen of Bergen, sold 14 paintings "
                                + "of whales to a museum in Oslo.")
                .asks("Fill the gap: “Maria Lund sold ____ paintings of whales to a museum in Oslo.”")
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
}
