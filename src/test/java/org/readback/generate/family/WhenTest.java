package org.readback.generate.family;

import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;

class WhenTest {
    @Test
    void aWeekdayIsTheLastOneBeforeTheArticle() {
        given("2004-03-23", "Norway suspended its fishing talks with Iceland on Monday.")
                .asks("When did Norway suspend its fishing talks with Iceland?")
                .answeredBy("22 March 2004");
    }

    @Test
    void theYearOfAPassiveIsAskedFor() {
        given("2016-05-04", "Maria Lund praised the town.", "Lund was jailed in 2009 for 11 years for smuggling.")
                .asks("In what year was Maria Lund jailed for 11 years for smuggling?")
                .answeredBy("2009");
    }

    @Test
    void whatWasAnnouncedBelongsToTheQuestion() {
        given("2016-05-04", "The Norwegian government announced on Monday that it would close three whaling stations.")
                .asks("When did the Norwegian government announce that it would close three whaling stations?")
                .answeredBy("2 May 2016");
    }

    @Test
    void perfectAndPresentTenseHaveNoDate() {
        given("2016-05-04", "Norway has closed three whaling stations since Monday.")
                .asksNothingWith("When");
        given("2016-05-04", "Norway closes three whaling stations near Bergen on Monday.")
                .asksNothingWith("When");
        given("2016-05-04", "Norway will close three whaling stations near Bergen on Monday.")
                .asksNothingWith("When");
    }

    @Test
    void aMinuteOfPlayIsNoDate() {
        given("2016-05-04", "Maria Lund scored the winning goal for Bergen in the 33rd minute.")
                .asksNothingWith("When");
    }

    @Test
    void vagueTimesAndVagueSubjectsAreNotAsked() {
        given("2016-05-04", "Norway closed three whaling stations near Bergen this week.")
                .asksNothingWith("When");
        given("2016-05-04", "They closed three whaling stations near Bergen on Monday.")
                .asksNothingWith("When");
        given("2016-05-04", "The company closed three whaling stations near Bergen on Monday.")
                .asksNothingWith("When");
    }

    @Test
    void aPlanOrAStatementThatNothingTellsApartIsNotAsked() {
        given("2016-05-04", "The Norwegian government announced its plan in Bergen on Monday.")
                .asksNothingWith("When");
        given("2016-05-04", "The Norwegian government made a statement in Bergen on Monday.")
                .asksNothingWith("When");
        given("2016-05-04", "The Norwegian government announced its plan for cheaper ferries on Monday.")
                .asks("When did the Norwegian government announce its plan for cheaper ferries?")
                .answeredBy("2 May 2016");
    }

    @Test
    void whatThereWasIsNotAsked() {
        given("2016-05-04", "In 2009, there was a strike of fishermen in the harbour of Bergen.")
                .asksNothingWith("When");
    }

    @Test
    void aParticipleTellsWhenSomethingWasBuilt() {
        given("2016-05-04", "Built by Swedish miners in 1897, the old lighthouse of Gullberg was closed for good.")
                .asks("In what year was the old lighthouse of Gullberg built by Swedish miners?")
                .answeredBy("1897");
    }

    @Test
    void aRelativeClauseTellsOfItsNoun() {
        given("2016-05-04", "Many children visit the lighthouse of Gullberg, which was opened to visitors in 1961.")
                .asks("In what year was the lighthouse of Gullberg opened to visitors?")
                .answeredBy("1961");
    }

    @Test
    void thePastPerfectIsAskedForInThePlainPast() {
        given("2016-05-04", "The Gullberg lighthouse had been painted red by soldiers in 1961.")
                .asks("In what year was the Gullberg lighthouse painted red by soldiers?")
                .answeredBy("1961");
    }

    @Test
    void aPartOfADayIsAskedForByItsDate() {
        given("2016-05-04", "The town council voted on Monday night to close the Gullberg lighthouse.")
                .asks("When did the town council vote to close the Gullberg lighthouse?")
                .answeredBy("2 May 2016");
    }

    @Test
    void aDayIsNotDatedWhereTheStoryLooksBack() {
        given("2016-05-04", "The ship sank off Bergen in 1957. The Norwegian parliament ordered an inquiry in March.")
                .asksNothingWith("inquiry");
    }

    @Test
    void whatStandsInARelativeClauseIsNotToldOfItsNoun() {
        given(
                        "2016-05-04",
                        "The central region of Gullberg, where the first patient, a young shepherd, died on 13 April,"
                                + " is the worst affected with 24 cases.")
                .asksNothingWith("region of Gullberg die");
    }

    @Test
    void aNameWithAnAppositionIsTheOneOfWhomTheClauseTells() {
        given("2016-05-04", "Maria Lund, 49, a former sailor who took over the shipyard in Bergen in 2011, will stay.")
                .asksNothingWith("did a former sailor");
    }

    @Test
    void theArticlesOwnDayIsAskedForInItsLeadOnly() {
        given(
                        "2016-05-04",
                        "Norway suspended its fishing talks with Iceland in April.",
                        "Maria Lund sold the old ferries of Bergen on Wednesday.")
                .asksNothingWith("When");
    }

    @Test
    void whatStandsBehindTheDayIsNotCutOff() {
        given(
                        "2016-05-04",
                        "Norwegian rescue teams dug with bare hands on Monday for dozens of old fishermen who were believed"
                                + " to be buried under a steep hillside that had given way during a strong earthquake.")
                .asksNothingWith("bare hands?");
    }

    @Test
    void aNoteBehindTheOnlyCommaIsNotWhatTheSubjectDid() {
        given(
                        "2016-05-04",
                        "A memorial in the fishing village of Stokkseyri, put up in 1932, simply calls them “the strangers”.")
                .asksNothingWith("did a memorial");
    }

    @Test
    void ofSeveralNamedTogetherNobodyKnowsWhetherAllAreMeant() {
        given(
                        "2016-05-04",
                        "Bergen Hospital is being run by doctors, student volunteers and about 30 army medics sent from Oslo on"
                                + " Saturday.")
                .asksNothingWith("When were doctors");
    }

    @Test
    void aSicknessThatBeginsItsSentenceIsNoName() {
        given("2016-05-04", "Measles killed 411 children in the towns of northern Niger in 2004.")
                .asks("In what year did measles kill 411 children in the towns of northern Niger?")
                .answeredBy("2004");
    }

    @Test
    void aDaughterOrAMemberIsSomebodyWhomTheArticleNames() {
        given(
                        "2016-05-04",
                        "Maria Lund paints whales.",
                        "The younger daughter of a driver was born in the harbour town of Bergen in 1975.")
                .asksNothingWith("daughter");
    }

    @Test
    void ofWhatACopyIsMustBeSaid() {
        given("2016-05-04", "Maria Lund found a copy in a bookshop of Bergen in 1976.")
                .asksNothingWith("copy");
        given("2016-05-04", "Maria Lund found a copy of the Icelandic saga in a bookshop of Bergen in 1976.")
                .asks("In what year did Maria Lund find a copy of the Icelandic saga in a bookshop of Bergen?");
    }

    @Test
    void whoeverWasElectedWasElectedToSomething() {
        given("2016-05-04", "Maria Lund of Bergen, who was elected in 1999, sold the boats of the museum of whaling.")
                .asksNothingWith("elected?");
        given("2016-05-04", "Maria Lund was elected mayor of Bergen in 1999, and sold the boats of the museum.")
                .asks("In what year was Maria Lund elected mayor of Bergen?")
                .answeredBy("1999");
    }
}
