package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.ImportedPages.BODY;
import static org.readback.article.importing.ImportedPages.articleIn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of text tells of its article beside the text. */
class TextMetadataTest {
    private static final String TITLE = "Apple trees to line old railway\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORCHARD HILL (ONA) --                | ORCHARD HILL (ONA)
            ORCHARD HILL, March 3 (ONA) -        | ORCHARD HILL, March 3 (ONA)
            ORCHARD HILL, Ore. —                 | ORCHARD HILL, Ore.
            (Oslo) –                             | (Oslo)
            ORCHARD HILL:                        | ORCHARD HILL
            """)
    void theDatelineIsToldApartFromTheText(String dateline, String told) {
        var article = articleIn(TITLE + dateline + " " + BODY);
        assertThat(article.dateline()).isEqualTo(told);
        assertThat(article.paragraphs().get(0).text()).startsWith("The town council");
    }

    @Test
    void theDayInADatelineIsTheDate() {
        assertThat(articleIn(TITLE + "(Oslo, May 7, 2002) — " + BODY).date()).isEqualTo(LocalDate.of(2002, 5, 7));
    }

    @Test
    void theDayOfTheVisitIsNotTheDateWhereTheStoryHasItsOwn() {
        assertThat(articleIn("Friday, June 4, 2010\n" + TITLE + "May 3, 2010\n\n" + BODY)
                        .date())
                .isEqualTo(LocalDate.of(2010, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ines Tull",
                "ByInes Tull",
                "by: Ines Tull",
                "By INES TULL",
                "words: Ines Tull",
                "Interview by Ines Tull | Photographs by Ada Lund",
                "By rural reporter Ines Tull",
                "By Ines Tull, Orchard Post",
                "By Ines Tull in Oslo",
                "Ines Tull\nRural correspondent",
                "Ines Tull, rural correspondent",
                "Ines Tull Rural Correspondent",
                "Ines Tull\n@inestull",
                "Ines Tull\nMay 3, 2010"
            })
    void theBylineNamesWhoWrote(String signed) {
        assertThat(articleIn(TITLE + signed + "\n\n" + BODY).byline()).isEqualTo("Ines Tull");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By our correspondent in Oslo",
                "By Orchard News Agency",
                "By Gulfwire",
                "Staff Writer",
                "Apple Trees",
                "Detentions Follow Protest at Ministry\nMay 3, 2010"
            })
    void whatNamesNobodyIsNoByline(String line) {
        assertThat(articleIn(TITLE + line + "\n\n" + BODY).byline()).isNull();
    }

    @Test
    void theHeadlineIsAboveItsStandfirst() {
        String standfirst = "Children and the council choose four hundred apple trees for the old railway line";
        assertThat(articleIn("Orchard Post\n\n" + TITLE + standfirst + "\n\nBy Ines Tull\n\n" + BODY)
                        .title())
                .isEqualTo("Apple trees to line old railway");
    }

    @Test
    void aPictureBelowTheBylineIsNoHeadline() {
        assertThat(articleIn(TITLE + "By Ines Tull\n\nThe council and children on the railway line\n\n" + BODY)
                        .title())
                .isEqualTo("Apple trees to line old railway");
    }

    @Test
    void theMastheadThatItsCopyrightConfirmsIsThePublisher() {
        assertThat(articleIn("The Hill Courier\n\nHome | News\n\n" + TITLE + BODY
                                + "\n© 2009 Hill Courier Newspapers Ltd")
                        .publisher())
                .isEqualTo("The Hill Courier");
    }

    @Test
    void anAddressWithTheTitlesWordsIsTheSource() {
        String address = "https://www.hillcourier.example/news/apple-trees-line-railway";
        assertThat(articleIn(TITLE + BODY + "\n" + address + "\nhttps://www.hillcourier.example/about/us-all.html")
                        .source())
                .isEqualTo(address);
    }

    @Test
    void anAddressOfAnotherPageIsNotTheSource() {
        assertThat(articleIn(TITLE + BODY + "\nhttps://www.hillcourier.example/")
                        .source())
                .isNull();
    }
}
