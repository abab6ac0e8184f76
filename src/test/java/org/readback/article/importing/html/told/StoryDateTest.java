package org.readback.article.importing.html.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.html.HtmlPages.articleIn;
import static org.readback.article.importing.html.NewsPage.page;
import static org.readback.article.importing.html.NewsPage.paragraphs;

import java.time.LocalDate;
import org.assertj.core.api.AbstractLocalDateAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.importing.html.NewsPage;

class StoryDateTest {
    private static final LocalDate MAY_3 = LocalDate.of(2010, 5, 3);

    @Test
    void jsonLdIsTrustedBeforeOpenGraphBeforeTimeBeforeMetaBeforeThePageBeforeItsAddress() {
        NewsPage address = page().meta("og:url", "https://island.example/2010/05/06/lighthouse");
        assertDate(address).isEqualTo("2010-05-06");
        NewsPage shown = address.byHeadline("<p>May 5, 2010</p>");
        assertDate(shown).isEqualTo("2010-05-05");
        NewsPage meta = shown.meta("dc.date", "2010-05-04");
        assertDate(meta).isEqualTo("2010-05-04");
        NewsPage time = meta.byHeadline("<time datetime='2010-05-03'>a while ago</time>");
        assertDate(time).isEqualTo("2010-05-03");
        NewsPage openGraph = time.meta("article:published_time", "2010-05-02");
        assertDate(openGraph).isEqualTo("2010-05-02");
        assertDate(openGraph.linkedData("{\"@type\": \"Article\", \"datePublished\": \"2010-05-01\"}"))
                .isEqualTo("2010-05-01");
    }

    @Test
    void aTimeInUtcIsTheDayThatThePageShows() {
        NewsPage late = page().meta("article:published_time", "2010-05-04T02:30:00Z");
        assertDate(late).isEqualTo("2010-05-04");
        assertDate(late.byHeadline("<p>May 3, 2010</p>")).isEqualTo(MAY_3);
        assertDate(late.byHeadline("<p>May 8, 2010</p>")).isEqualTo("2010-05-04");
    }

    @Test
    void aTimeWithItsOffsetIsTheDayThatItTells() {
        assertDate(page().meta("article:published_time", "2010-05-04T02:30:00+02:00")
                        .byHeadline("<p>May 3, 2010</p>"))
                .isEqualTo("2010-05-04");
    }

    @Test
    void aDayThatMetaTellsLaterThanThePageIsThatOfAChange() {
        assertDate(page().meta("date", "2010-05-09").byHeadline("<p>May 3, 2010</p>"))
                .isEqualTo(MAY_3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>May 3, 2010</p>",
                "<p>Monday, 3 May 2010 10:41</p>",
                "<p>Posted on May 3, 2010 by Ines Tull</p>",
                "<p>Updated: May 9, 2010 | Published: May 3, 2010</p>",
                "<p>Updated May 9, 2010</p><p>Published May 3, 2010</p>",
                "<p>Updated May 3, 2010</p>",
                "<p>Updated <time datetime='2010-05-09'>May 9</time></p><p>May 3, 2010</p>"
            })
    void theDayByTheHeadlineIsTheDateAndItsPublicationBeforeItsChange(String line) {
        assertDate(page().byHeadline(line)).isEqualTo(MAY_3);
    }

    @Test
    void theDayAboveTheHeadlineCountsLessThanThatBelow() {
        NewsPage above = page().top("<p>May 9, 2010</p>");
        assertDate(above).isEqualTo("2010-05-09");
        assertDate(above.byHeadline("<p>May 3, 2010</p>")).isEqualTo(MAY_3);
    }

    @Test
    void aPublicationRightBelowTheStoryIsTheDate() {
        assertDate(page().end(paragraphs("First published on May 3, 2010"))).isEqualTo(MAY_3);
    }

    @Test
    void aMarkedDayIsTheDateWhereverItStands() {
        assertDate(page().below("<p>Since <span itemprop=datePublished content='2010-05-03'>spring</span></p>"))
                .isEqualTo(MAY_3);
    }

    @Test
    void theDateOfARelatedStoryIsNeverTheDate() {
        assertDate(page().below("<div class=related><p>May 3, 2010</p><p>Published May 3, 2010</p>"
                        + "<time class=published datetime='2010-05-03'>spring</time></div>"))
                .isNull();
        assertDate(page().inset("<aside><time datetime='2010-05-03'>spring</time></aside>"))
                .isNull();
    }

    @Test
    void aCopyrightYearIsNeverTheDate() {
        assertDate(page().below("<p>© 2010 Island News</p>").end(paragraphs("Copyright May 2010")))
                .isNull();
    }

    @Test
    void aDayInTheStoryIsNeverTheDate() {
        assertDate(page().inset(paragraphs(
                        "The lamp was lit for the first time on May 3, 1971, and it was seen from afar.")))
                .isNull();
    }

    @Test
    void anAnniversaryByTheHeadlineIsOlderThanTheWebAndNotTheDate() {
        assertDate(page().byHeadline("<p>May 3, 1871</p>")).isNull();
        assertDate(page().byHeadline("<p>May 3, 1971</p>")).isNull();
    }

    @Test
    void aPageThatTellsNoDayHasNone() {
        assertDate(page()).isNull();
        assertDate(page().meta("date", "spring").byHeadline("<p>Today</p>")).isNull();
    }

    private static AbstractLocalDateAssert<?> assertDate(NewsPage page) {
        return assertThat(articleIn(page).date());
    }
}
