package org.readback.article.importing.html.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-05-03",
                " 2010-05-03T23:30:00-05:00",
                "20100503",
                "20100503T101500Z",
                "2010-05-03 10:15",
                "May 3, 2010",
                "Mon, 03 May 2010 10:15:00 GMT"
            })
    void markupWritesADayInManyWays(String text) {
        assertThat(Dates.in(text)).contains(LocalDate.of(2010, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-13-03", "201005031", "2010", "today", ""})
    void otherTextIsNoDay(String text) {
        assertThat(Dates.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-03T10:15:00Z, true",
        "2010-05-03T10:15:00.000+00:00, true",
        "2010-05-03T10:15+0000, true",
        "2010-05-03T10:15:00-05:00, false",
        "2010-05-03T10:15:00, false",
        "2010-05-03Z, false"
    })
    void onlyATimeWithoutOffsetIsTheWorlds(String text, boolean universal) {
        assertThat(Dates.isUniversal(text)).isEqualTo(universal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://island.example/2010/05/03/lighthouse",
                "https://island.example/2010/may/03/lighthouse",
                "https://island.example/news/20100503-lighthouse",
                "https://island.example/2010-05-03/",
                "https://island.example/20100503.html"
            })
    void anAddressMayTellTheDay(String address) {
        assertThat(Dates.inAddress(address)).contains(LocalDate.of(2010, 5, 3));
    }

    @Test
    void aNumberInAnAddressIsNoDay() {
        assertThat(Dates.inAddress("https://island.example/story/201005031234")).isEmpty();
        assertThat(Dates.inAddress("https://island.example/2010/05/lighthouse")).isEmpty();
        assertThat(Dates.inAddress("https://island.example/2010/02/31/lighthouse"))
                .isEmpty();
    }
}
