package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;
import static org.readback.generate.GivenArticle.titled;

import org.junit.jupiter.api.Test;
import org.readback.article.Block;
import org.readback.generate.GivenArticle;

class ClozeTest {
    @Test
    void aNumberAPersonOrAYearIsLeftOut() {
        GivenArticle article = given(
                "2016-05-04",
                "Maria Lund opened 14 museums of whaling in Bergen in 1987 after a trial lasting seven weeks.");

        article.asks(gap(
                        "Which number",
                        "Maria Lund opened ____ museums of whaling in Bergen in 1987 after a trial"
                                + " lasting seven weeks."))
                .answeredBy("14");
        article.asks(gap(
                        "Whose name",
                        "____ opened 14 museums of whaling in Bergen in 1987 after a trial lasting seven" + " weeks."))
                .answeredBy("Maria Lund");
        article.asks(gap(
                        "Which year",
                        "Maria Lund opened 14 museums of whaling in Bergen in ____ after a trial lasting"
                                + " seven weeks."))
                .answeredBy("1987");
    }

    @Test
    void theMarkOfASumStaysBesideItsGap() {
        given("2016-05-04", "Maria Lund sold a large painting of the harbour to the museum of whaling for £118,000.")
                .asks(gap(
                        "Which number",
                        "Maria Lund sold a large painting of the harbour to the museum of whaling for £____."))
                .answeredBy("118,000");
    }

    @Test
    void aHeadingTellsWhatItsPartIsAbout() {
        String paragraph = "Maria Lund sold a large painting of the harbour to the museum of whaling for £118,000.";
        String passage = "Maria Lund sold a large painting of the harbour to the museum of whaling for £____.";

        GivenArticle.of(new Block.Heading("Paintings and “pots”"), new Block.Paragraph(1, paragraph))
                .asks("Under “Paintings and ‘pots’”, which number fills the gap? “" + passage + "”")
                .answeredBy("118,000");
        GivenArticle.of(new Block.Heading("A sum of 118,000"), new Block.Paragraph(1, paragraph))
                .asks(gap("Which number", passage))
                .answeredBy("118,000");
    }

    @Test
    void aShipOrHalfANameIsNobodysName() {
        assertThat(given(
                                "2016-05-04",
                                "The Maria Lund brought 14 paintings of whales to the museum of whaling in Bergen.")
                        .prompts())
                .noneMatch(prompt -> prompt.contains("The ____"));
        given("2016-05-04", "The museum of whaling heard from Sheriff's Deputy Peter Holm that 14 boats had been lost.")
                .asks(gap(
                        "Whose name",
                        "The museum of whaling heard from Sheriff's Deputy ____ that 14 boats had been lost."))
                .answeredBy("Peter Holm");
    }

    @Test
    void aTitleGoesWithTheNameBehindIt() {
        given(
                        "2016-05-04",
                        "The museum of whaling bought a ship of oak and iron that Dr Maria Lund had found in a barn.")
                .asks(gap(
                        "Whose name",
                        "The museum of whaling bought a ship of oak and iron that ____ had found in a barn."))
                .answeredBy("Maria Lund");
    }

    @Test
    void ofTwoTitlesNoneIsLeftBehind() {
        given(
                        "2016-05-04",
                        "Detective Inspector Maria Lund, who led the inquiry in Bergen, found the ship of oak in a barn.")
                .asks(gap("Whose name", "____, who led the inquiry in Bergen, found the ship of oak in a barn."))
                .answeredBy("Maria Lund");
    }

    @Test
    void aQuotationInThePassageIsQuotedWithinIt() {
        given(
                        "2016-05-04",
                        "\"The whales have more friends than the fishermen of Bergen,\" said Maria Lund, who sold 14 boats.")
                .asks(
                        gap(
                                "Which number",
                                "‘The whales have more friends than the fishermen of Bergen,’ said Maria Lund, who sold ____ boats."))
                .answeredBy("14");
    }

    @Test
    void aBossOrAGrandmotherHasANameWithoutThat() {
        given(
                        "2016-05-04",
                        "Boss Hector Lund, who has run the museum of whaling in Bergen for 22 years, needed a new boat for"
                                + " his crews.")
                .asks(
                        "Whose name fills the gap? “____, who has run the museum of whaling in Bergen for 22 years, needed a"
                                + " new boat for his crews.”")
                .answeredBy("Hector Lund");
    }

    @Test
    void aPassageThatTellsNothingOfWhatTheArticleIsAboutIsLessSure() {
        String[] paragraphs = {
            "Divers of Bergen count whales from boats: whales sing, and by their songs divers in boats off Bergen tell how"
                    + " many whales sing their songs to be counted.",
            "In 2014 a crew in Oslo counted 214 whales off the coast of northern Norway in nine days of May.",
            "In 2014 a bakery in Oslo sold 214 loaves to the crews of the royal navy in nine days."
        };

        GivenArticle silent = titled("A long way home", paragraphs);
        assertThat(confidence(silent, "whales off")).isGreaterThan(confidence(silent, "loaves"));
        GivenArticle telling = titled("Counting whales", paragraphs);
        assertThat(confidence(telling, "loaves")).isGreaterThan(confidence(silent, "loaves"));
    }

    @Test
    void whatOnlyTheDayOfTheArticleOrTheWordsBeforeTellServesForWantOfBetterOnly() {
        double clear = confidence("Maria Lund of Bergen sold 14 paintings of whales to a small museum of the coast.");
        double ago =
                confidence("Maria Lund sold 14 paintings of whales to a small museum of the coast three weeks ago.");
        double his = confidence("He sold 14 paintings of whales to a small museum of the northern coast in May.");

        assertThat(clear).isGreaterThan(0.7);
        assertThat(ago).isLessThan(0.7);
        assertThat(his).isLessThan(0.7);
    }

    @Test
    void whatIsSaidInPassingComesBehindWhatTheArticleTells() {
        double told = confidence("Maria Lund sold 14 paintings of whales to a small museum of the coast.");
        double said = confidence("\"I sold 14 paintings of whales to a small museum of the coast,\" said Maria Lund.");

        assertThat(said).isLessThan(told);
    }

    @Test
    void aTitleWithAnArticleStaysBesideTheGap() {
        given(
                        "2016-05-04",
                        "The museum of whaling bought a ship of oak and iron from a Captain Peter Holm of the old harbour.")
                .statesNothingWith("from a ____ of");
    }

    private static double confidence(String sentence) {
        return given("2016-05-04", sentence).candidates("cloze").stream()
                .filter(candidate -> candidate.key().text().equals("14"))
                .mapToDouble(Candidate::confidence)
                .max()
                .orElseThrow();
    }

    private static String gap(String wanted, String passage) {
        return wanted + " fills the gap? “" + passage + "”";
    }

    private static double confidence(GivenArticle article, String words) {
        return article.candidates("cloze").stream()
                .filter(candidate -> candidate.prompt().contains("____ " + words))
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    @Test
    void whatAMeetingHadBesidesIsNotAsked() {
        given(
                        "2016-05-04",
                        "In other business, the council of Bergen raised the fee for 14 boats of oak in the old harbour.")
                .statesNothingWith("____ boats");
    }
}
