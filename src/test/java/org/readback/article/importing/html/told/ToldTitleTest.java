package org.readback.article.importing.html.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTitleTest {
    private static final String TITLE = "Old lighthouse opens to visitors";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TITLE + " | Island News",
                TITLE + " - Sea - Island News",
                "Island News: Sea » " + TITLE,
                "Island News :: " + TITLE,
                TITLE
            })
    void theNamesOfSiteAndSectionAreNoPartOfATitle(String window) {
        assertThat(new ToldTitle(window).text()).isEqualTo(TITLE);
        assertThat(new ToldTitle(window).alike(TITLE)).isGreaterThan(0.79);
    }

    @Test
    void aHyphenInAWordIsNoEndOfATitle() {
        assertThat(ToldTitle.withoutSite("Forty-year-old lamp: the story")).isEqualTo("Forty-year-old lamp: the story");
    }

    @Test
    void aTitleOfNamesAloneStaysWhole() {
        assertThat(ToldTitle.withoutSite("Sea | Island")).isEqualTo("Sea | Island");
    }

    @Test
    void caseAndPunctuationDoNotMakeAnotherTitle() {
        assertThat(ToldTitle.alike("OLD LIGHTHOUSE ‘opens’ to visitors!", TITLE))
                .isEqualTo(1);
    }

    @Test
    void titlesAreAlikeByTheWordsTheyShare() {
        assertThat(ToldTitle.alike("Old lighthouse closes to visitors", TITLE)).isEqualTo(0.8);
        assertThat(ToldTitle.alike("Harbour crane is sold", TITLE)).isZero();
        assertThat(ToldTitle.alike("", "")).isZero();
    }

    @Test
    void aTitleThatOpensALongerOneIsAlike() {
        assertThat(ToldTitle.alike("Old lighthouse opens", TITLE + " after forty years of waiting for the council"))
                .isEqualTo(0.8);
    }

    @Test
    void aSectionsNameTellsNoHeadline() {
        assertThat(new ToldTitle("World News").tells()).isFalse();
        assertThat(new ToldTitle(TITLE).tells()).isTrue();
    }
}
