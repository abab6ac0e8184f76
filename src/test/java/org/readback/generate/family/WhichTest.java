package org.readback.generate.family;

import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;

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
                .answeredBy("school bell");
    }
}
