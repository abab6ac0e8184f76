package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;
import static org.readback.generate.GivenArticle.titled;

import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;

class WhoDidTest {
    @Test
    void aLeaderIsAskedForWithTheYearOfTheArticle() {
        given(
                        "2016-05-04",
                        "Deputy fisheries minister Chinua Okafor praised the talks.",
                        "Okafor, whose brief includes fisheries, led the Norwegian delegation to the three-day Oslo"
                                + " Ocean Dialogue, a yearly meeting held in Bergen.")
                .asks("Who led the 2016 Norwegian delegation?")
                .answeredBy("Chinua Okafor");
    }

    @Test
    void aYearIsNotAddedWhereTheArticleLooksBack() {
        given("2016-05-04", "Maria Lund led the Norwegian delegation to the Oslo Ocean Dialogue in 1998.")
                .asksNothingWith("2016");
    }

    @Test
    void aPersonIsAskedForByWhatTheyDid() {
        given("2016-05-04", "On Monday Maria Lund opened a museum of whaling in the old harbour of Bergen.")
                .asks("Who opened a museum of whaling in the old harbour of Bergen?")
                .answeredBy("Maria Lund");
    }

    @Test
    void theNameInAnAppositionIsTheSubject() {
        given("2016-05-04", "Norway's deputy trade minister, Peter Holm, accused Iceland of \"selfish fishing\".")
                .asks("Who accused Iceland of “selfish fishing”?")
                .answeredBy("Peter Holm");
    }

    @Test
    void aRelativeClauseTellsOfTheNameBeforeIt() {
        given("2016-05-04", "The guests included Maria Lund, who won the Nordic Poetry Prize in October, and her sons.")
                .asks("Who won the Nordic Poetry Prize in October 2015?")
                .answeredBy("Maria Lund");
    }

    @Test
    void theAgentOfAPassiveIsAskedFor() {
        given("2016-05-04", "Iceland's delegation, led by harbour master Jon Palsson, left the room.")
                .asks("Who led Iceland's 2016 delegation?")
                .answeredBy("Jon Palsson");
    }

    @Test
    void theAgentOfAPassiveIsNotItsSubject() {
        given("2016-05-04", "The city library of Bergen was designed by Maria Lund.")
                .asks("Who designed the city library of Bergen?")
                .answeredBy("Maria Lund");
    }

    @Test
    void anIrregularPassiveIsAskedForInThePast() {
        given("2016-05-04", "The last king of Norland was overthrown by Maria Lund.")
                .asks("Who overthrew the last king of Norland?")
                .answeredBy("Maria Lund");
    }

    @Test
    void aCountryWrittenLikeAPronounMayStand() {
        given("2016-05-04", "Peter Holm accused the US of ignoring three reports on whales.")
                .asks("Who accused the US of ignoring three reports on whales?")
                .answeredBy("Peter Holm");
    }

    @Test
    void whatPointsOutsideTheQuestionIsNotAsked() {
        given("2016-05-04", "Peter Holm criticised the move.").asksNothingWith("Who ");
        given("2016-05-04", "Peter Holm voted against the bill last year.").asksNothingWith("Who ");
        given("2016-05-04", "Peter Holm slammed the US move on Monday.").asksNothingWith("move");
        given("2016-05-04", "Peter Holm opened a new whaling museum here this week.")
                .asksNothingWith("this week");
        given("2016-05-04", "Peter Holm gave them the keys of the whaling museum.")
                .asksNothingWith("Who ");
    }

    @Test
    void aPronounMayOnlyMeanWhoIsAskedFor() {
        given(
                        "2016-05-04",
                        "Maria Lund is a poet.",
                        "Peter Holm opened the first exhibition of her paintings in Bergen.")
                .asksNothingWith("her paintings");
    }

    @Test
    void aSurnameSharedByTwoPeopleIsNotAskedFor() {
        given(
                        "2016-05-04",
                        "Maria Lund and Peter Lund own the mill.",
                        "Lund opened a museum of whaling in the old harbour of Bergen.")
                .asksNothingWith("Who ");
    }

    @Test
    void whatIsOnlySaidOrDeniedIsNotAsked() {
        given("2016-05-04", "Peter Holm allegedly stole four silver spoons from the palace.")
                .asksNothingWith("Who ");
        given("2016-05-04", "Peter Holm did not visit the whaling museum in Bergen harbour.")
                .asksNothingWith("Who ");
    }

    @Test
    void aScoreIsNotTornApart() {
        given("2016-05-04", "Defending champion Peter Holm lost to Anna Berg 6-4, 6-2 in Bergen on Friday.")
                .asksNothingWith("Berg 6-4, 6-2 in Bergen?");
    }

    @Test
    void aSecondDeedIsCutOff() {
        given("2016-05-04", "Peter Holm opened a whaling museum in Bergen and accused Iceland of greed.")
                .asks("Who opened a whaling museum in Bergen?")
                .answeredBy("Peter Holm");
    }

    @Test
    void aClauseIsNotCutBeforeItsVerb() {
        given(
                        "2016-05-04",
                        "Jon Mills conceded defeat before the last ballots, delayed by fog, had been counted in Bergen.")
                .asksNothingWith("before the last ballots?");
    }

    @Test
    void whatTheVerbIsAboutMustBeThere() {
        given("2016-05-04", "Marek Holm, who joined from a Czech bank in 2014, resigned in Bergen.")
                .asksNothingWith("Who joined from");
        given("2016-05-04", "Marek Holm underwent surgery on that knee of his in a clinic of Bergen in 2014.")
                .asksNothingWith("that knee");
    }

    @Test
    void whatIsTiedToTheHeadlineOrANameIsSurer() {
        GivenArticle article = titled(
                "Museum buys whales",
                "Maria Lund sold the museum a stuffed whale of great age.",
                "Peter Holm mended a broken net with a needle of bone.",
                "Ida Vik sold her father's house to a dealer from Oslo.");

        assertThat(confidence(article, "sold the museum"))
                .isGreaterThan(confidence(article, "mended"))
                .isGreaterThan(confidence(article, "father's"));
    }

    private static double confidence(GivenArticle article, String words) {
        return article.candidates("who-did").stream()
                .filter(candidate -> candidate.prompt().contains(words))
                .findFirst()
                .orElseThrow()
                .confidence();
    }
}
