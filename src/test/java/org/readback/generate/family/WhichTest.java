package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;
import org.readback.generate.story.Accepted;

class WhichTest {
    @Test
    void aCountryIsAskedForByWhatItDid() {
        given("2016-05-04", "Peru, with which Ecuador fought a war, offered a field hospital and 60 doctors.")
                .asks("Which country offered a field hospital and 60 doctors?")
                .answeredBy("Peru");
    }

    @Test
    void theCountryOfADeedIsAskedFor() {
        given("2016-05-04", "Maria Lund opened a new museum in Iceland.")
                .asks("In which country did Maria Lund open a new museum?")
                .answeredBy("Iceland");
    }

    @Test
    void aCapitalIsNoCountry() {
        given("2016-05-04", "Oslo recalled its fishing envoy from the talks in Bergen.")
                .asksNothingWith("Which country");
    }

    @Test
    void anOrganisationIsCalledWhatTheArticleCallsIt() {
        given("2016-05-04", "Handelskraft Group, a Swedish bank, bought three fish farms near Bergen.")
                .asks("Which bank bought three fish farms near Bergen?")
                .answeredBy("Handelskraft Group");
    }

    @Test
    void aNewsAgencyIsNotAskedFor() {
        given("2016-05-04", "Reuters published three photographs of the fish farms near Bergen.")
                .asksNothingWith("Which");
    }

    @Test
    void aNamedThingIsAskedForByItsKind() {
        given("2016-05-04", "The trawler Northern Lass struck an uncharted rock off Bergen.")
                .asks("What is the name of the trawler that struck an uncharted rock off Bergen?")
                .answeredBy("Northern Lass");
    }

    @Test
    void aThingIsAskedForWhereItIsShort() {
        given("2016-05-04", "Maria Lund carried the school bell to the harbour of Bergen on Monday.")
                .asks("What did Maria Lund carry to the harbour of Bergen on 2 May 2016?")
                .answeredBy("the school bell");
    }

    @Test
    void aStakeInNothingIsNotAskedFor() {
        given("2016-05-04", "Handelskraft Group, a Swedish bank, disclosed a 5 percent stake in May.")
                .asksNothingWith("Which bank");
    }

    @Test
    void aThingIsAcceptedWithAndWithoutItsArticle() {
        GivenArticle article =
                given("2016-05-04", "Maria Lund carried the school bell to the harbour of Bergen on Monday.");

        assertThat(article.candidates("what-did"))
                .singleElement()
                .satisfies(candidate -> assertThat(Accepted.besides(candidate.key(), article.story()))
                        .containsExactly("school bell"));
    }

    @Test
    void aClaimKeepsItsSource() {
        given(
                        "2016-05-04",
                        "Norwegian police used live ammunition against unarmed fishermen, a United Nations report said.")
                .asks("According to a United Nations report, what did Norwegian police use against unarmed fishermen?")
                .answeredBy("live ammunition");
        given("2016-05-04", "Norwegian police used live ammunition against unarmed fishermen, it said on Monday.")
                .asksNothingWith("What");
    }

    @Test
    void somebodyKnownByAgeAloneIsNotAsked() {
        given("2016-05-04", "The 31-year-old winger missed the decisive kick in the cup final of Bergen.")
                .asksNothingWith("winger");
    }

    @Test
    void aThingThatTheQuestionNamesIsNotAskedFor() {
        given("2016-05-04", "Maria Lund missed the winning kick when Bergen was winning the old cup final in Oslo.")
                .asksNothingWith("What did");
    }
}
