package org.readback.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            China's Café: “No” to U.S. talks | chinas-cafe-no-to-us-talks
            Straße & Œuvre, 2004             | strasse-oeuvre-2004
            ???                              | article
            """)
    void aSlugIsTheTitleInPlainWords(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The harbour that moved inland and the people who would not move along with it"})
    void aLongTitleIsCutBetweenWords(String title) {
        assertThat(Slug.of(title)).isEqualTo("the-harbour-that-moved-inland-and-the-people-who-would-not");
    }
}
