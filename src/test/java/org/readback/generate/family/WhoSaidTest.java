package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;
import static org.readback.generate.GivenArticle.titled;

import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;

class WhoSaidTest {
    private static final String QUOTE = "The whales have lost more friends than the fishermen of this coast";

    @Test
    void aQuotationIsAskedForItsSpeaker() {
        given("2016-05-04", "“" + QUOTE + ",” Maria Lund told reporters.")
                .asks("Who said: “" + QUOTE + "”?")
                .answeredBy("Maria Lund");
        given("2016-05-04", "\"" + QUOTE + ",\" said Maria Lund, a biologist in Bergen.")
                .asks("Who said: “" + QUOTE + "”?")
                .answeredBy("Maria Lund");
    }

    @Test
    void aQuotationGoesOnWithItsSpeaker() {
        given("2016-05-04", "“The ice is gone,” said Maria Lund, a biologist in Bergen. “" + QUOTE + ".”")
                .asks("Who said: “" + QUOTE + "”?")
                .answeredBy("Maria Lund");
        given("2016-05-04", "“" + QUOTE + ". The ice is gone,” Maria Lund said.")
                .asks("Who said: “" + QUOTE + "”?")
                .answeredBy("Maria Lund");
    }

    @Test
    void wordsThatLeanOnOthersAreNotAskedForAlone() {
        given("2016-05-04", "“In one dark night of May I lost nine,” said Maria Lund.")
                .asksNothingWith("lost nine");
        given("2016-05-04", "“The second was to find him the last chapter,” said Maria Lund.")
                .asksNothingWith("The second");
        given("2016-05-04", "“I expect there will be more on them Sunday,” said Maria Lund.")
                .asksNothingWith("on them");
    }

    @Test
    void ofTheOnlyOneWhoIsInterviewedNobodyAsks() {
        given(
                        "2016-05-04",
                        "“" + QUOTE + ",” Maria Lund says.",
                        "“The old signs along this road were enamel plates,” Lund says.",
                        "“My mother drove a lorry across the mountains,” Lund says.",
                        "“Every driver of that time knew the plates,” Lund says.")
                .asksNothingWith("Who said");
    }

    @Test
    void wordsThatTellTheSpeakersOfficeAreNotAskedFor() {
        given(
                        "2016-05-04",
                        "“I was invited as chair, and I sat next to the vicar of the parish,” said Maria Lund, chair of the"
                                + " harbour committee.",
                        "“The vicar drank tea,” said Peter Holm, a baker.")
                .asksNothingWith("invited as chair");
    }

    @Test
    void aQuotationGoesOnInTheNextParagraphWhenItsMarkIsNotClosed() {
        given("2016-05-04", "“The ice is gone,” Maria Lund said. “Nothing will come back.", "“" + QUOTE + ".”")
                .asks("Who said: “" + QUOTE + "”?")
                .answeredBy("Maria Lund");
        given("2016-05-04", "“The ice is gone,” Maria Lund said. “Nothing will come back.”", "“" + QUOTE + ".”")
                .asksNothingWith(QUOTE);
    }

    @Test
    void theSpeakersNameMayBreakAQuotation() {
        given("2016-05-04", "“The whales have lost more friends,” says Maria Lund, “than the fishermen of this coast.”")
                .asks("Who said: “The whales have lost more friends, than the fishermen of this coast”?")
                .answeredBy("Maria Lund");
        given("2016-05-04", "“The fishermen of this coast,” says Maria Lund, “have lost more friends than the whales.”")
                .asks("Who said: “The fishermen of this coast have lost more friends than the whales”?")
                .answeredBy("Maria Lund");
    }

    @Test
    void aQuotedQuestionIsAsked() {
        given("2016-05-04", "“How many whales did the fishermen of this coast see?” Maria Lund asked.")
                .asks("Who asked: “How many whales did the fishermen of this coast see?”")
                .answeredBy("Maria Lund");
    }

    @Test
    void wordsThatPointOutsideTheQuotationAreNotAsked() {
        given("2016-05-04", "“They told me that it was theirs and so I gave it to them,” Maria Lund said.")
                .asksNothing();
        given("2016-05-04", "“We must read with care what the fishermen wrote” in that law, Maria Lund said.")
                .asksNothingWith("read with care");
    }

    @Test
    void aShortQuotationIsNotAsked() {
        given("2016-05-04", "“The whales are lost,” Maria Lund said.").asksNothing();
    }

    @Test
    void reportedSpeechIsAskedForItsSpeaker() {
        given("2016-05-04", "Maria Lund said the harbour of Bergen would close for two winters.")
                .asks("Who said that the harbour of Bergen would close for two winters?")
                .answeredBy("Maria Lund");
        given("2016-05-04", "Maria Lund warned that trawlers had damaged coral reefs near Iceland.")
                .asks("Who warned that trawlers had damaged coral reefs near Iceland?")
                .answeredBy("Maria Lund");
    }

    @Test
    void reportedSpeechAboutSomethingUnnamedIsNotAsked() {
        given("2016-05-04", "Maria Lund said it would close for two winters after the storm.")
                .asksNothingWith("Who said");
        given("2016-05-04", "Maria Lund said the company would close two factories in Bergen.")
                .asksNothingWith("Who said");
    }

    @Test
    void whomThePronounMeansMustBeInTheQuestion() {
        given(
                        "2016-05-04",
                        "Whalers of Bergen were arrested. Maria Lund said that painters, writers and divers of the coast were"
                                + " among them.")
                .asksNothingWith("among them");
    }

    @Test
    void wordsOnWhatTheArticleIsAboutAreSurer() {
        GivenArticle article = titled(
                "Bergen to keep its whales",
                "\"A nurse with three children wants a month of rain at a hotel,\" said Anna Vik.",
                "\"A town with ten whales needs six weeks of summer in the mountains,\" said Ida Berg.",
                "Bakers, painters, divers, teachers, farmers and sailors met.",
                "Bakers, painters, divers, teachers, farmers and sailors ate.",
                "\"The doors will be painted before the winter,\" said Peter Holm.");

        assertThat(article.candidates("who-said"))
                .extracting(Candidate::confidence)
                .hasSizeGreaterThan(1)
                .satisfies(sure -> assertThat(sure.get(1)).isGreaterThan(sure.get(0)));
    }

    @Test
    void whichCountryIsMeantMustBeInTheQuestion() {
        given("2016-05-04", "Maria Lund said that the country had greatly improved its protection of whales.")
                .asksNothingWith("Who said");
    }

    @Test
    void wordsQuotedWithinASentenceAreAttributed() {
        given("2016-05-04", "Maria Lund called the new rules \"an injustice to every fisherman of Norway\".")
                .asks("To whom does the article attribute the words “an injustice to every fisherman of Norway”?")
                .answeredBy("Maria Lund");
        given(
                        "2016-05-04",
                        "Maria Lund said the paper had called the rules \"an injustice to every fisherman of Norway\".")
                .asksNothingWith("To whom");
    }

    @Test
    void reportedSpeechKeepsTheArticlesWords() {
        given(
                        "2016-05-04",
                        "Maria Lund, who leads the survey, told reporters that 40 whales had been seen near Iceland.")
                .asks("Who told reporters that 40 whales had been seen near Iceland?")
                .answeredBy("Maria Lund");
        given("2016-05-04", "Forty whales had been seen near the coast of Iceland, says Maria Lund, a biologist.")
                .asks("Who said that forty whales had been seen near the coast of Iceland?")
                .answeredBy("Maria Lund");
        given("2016-05-04", "According to Maria Lund, forty whales had been seen near the coast of Iceland.")
                .asks("Who said that forty whales had been seen near the coast of Iceland?")
                .answeredBy("Maria Lund");
    }

    @Test
    void theSpeakersOwnPronounMayStay() {
        given("2016-05-04", "Maria Lund said she had counted forty whales near the coast of Iceland.")
                .asks("Who said that she had counted forty whales near the coast of Iceland?")
                .answeredBy("Maria Lund");
    }

    @Test
    void whatIsSaidOfAnUmbrellaIsNotTheWholeSentence() {
        given(
                        "2016-05-04",
                        "Maria Lund was a small woman who painted whales, with an umbrella that she used, she said,"
                                + " chiefly against gulls.")
                .asksNothingWith("small woman");
    }

    @Test
    void noBeforeANounIsNoAnswerToSomebody() {
        given("2016-05-04", "“No fisherman can bargain with a whale under his boat,” Maria Lund told reporters.")
                .asks("Who said: “No fisherman can bargain with a whale under his boat”?")
                .answeredBy("Maria Lund");
    }

    @Test
    void aSentenceBrokenBeforeItsVerbHasNoComma() {
        given(
                        "2016-05-04",
                        "\"Most of the ships I see,\" said Maria Lund, \"are faster than any whale because of the new"
                                + " engines.\"",
                        "Peter Holm agreed.")
                .asks("Who said: “Most of the ships I see are faster than any whale because of the new engines”?");
    }

    @Test
    void whatCouldBeDoneIsNotOfTheDayBefore() {
        given("2016-05-04", "Maria Lund said that two berths of the old harbour of Bergen could be used from Friday.")
                .asksNothingWith("29 April");
        given("2016-05-04", "Maria Lund said that two berths of the old harbour of Bergen were closed on Friday.")
                .asks("Who said that two berths of the old harbour of Bergen were closed on 29 April 2016?");
    }

    @Test
    void wordsThatPointBackAreLessSure() {
        GivenArticle article = given(
                "2016-05-04",
                "\"Nobody is surprised that they need six weeks,\" said Maria Lund.",
                "\"It takes a day and a half for a crew of ten from Iceland to get them running again,\" said Anna Vik.",
                "\"A ship with ten people needs six weeks for the voyage from Oslo if it meets ice,\" said Ida Berg.",
                "\"Nobody is surprised if whales need six weeks for the voyage,\" said Peter Holm.");

        assertThat(article.candidates("who-said"))
                .extracting(Candidate::confidence)
                .hasSize(4)
                .isSorted();
    }

    @Test
    void aFullStopOfTheQuotedWordsIsLeftOutBeforeTheQuestionMark() {
        given(
                        "2016-05-04",
                        "Mines minister Peter Holm said that if negligence was found at the Bergen mine, \"licences are not"
                                + " Bibles.\"",
                        "Maria Lund agreed.")
                .asksNothingWith(".”?");
    }

    @Test
    void whatPointsAtWordsBeforeIsNotAskedFor() {
        given(
                        "2016-05-04",
                        "Maria Lund said five sailors were found alive in that spot by divers from Bergen.",
                        "\"The other 517 sailors of Bergen are at home with their parents,\" said Peter Holm.",
                        "\"Ours weighs 11 kilos and the sailor is out for 12 hours,\" said Ida Berg.",
                        "Anna Vik said the youngest has asked for a bicycle from Bergen.",
                        "\"If you gave me the same boat for the harbour tomorrow,\" said Jon Moe, \"I would sail.\"")
                .asksNothingWith("that spot")
                .asksNothingWith("Ours")
                .asksNothingWith("the youngest")
                .asksNothingWith("same boat for the harbour tomorrow”?")
                .asksNothingWith("The other 517");
    }
}
