package org.readback.article.importing.html.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.html.HtmlPages.articleIn;
import static org.readback.article.importing.html.NewsPage.TITLE;
import static org.readback.article.importing.html.NewsPage.page;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.importing.html.NewsPage;

class SiteTest {
    @Test
    void jsonLdIsTrustedBeforeOpenGraphBeforeMetaBeforeTheWindowBeforeTheCopyright() {
        NewsPage copyright = page().below("<p>© 2010 Copyright Holder, Inc. All rights reserved.</p>");
        assertPublisher(copyright).isEqualTo("Copyright Holder");
        NewsPage window = copyright.window(TITLE + " | Island Window");
        assertPublisher(window).isEqualTo("Island Window");
        NewsPage meta = window.meta("application-name", "Island Meta");
        assertPublisher(meta).isEqualTo("Island Meta");
        NewsPage openGraph = meta.meta("og:site_name", "Island Graph");
        assertPublisher(openGraph).isEqualTo("Island Graph");
        assertPublisher(openGraph.linkedData(
                        "{\"@type\": \"Article\", \"publisher\": {\"name\": \"Island &amp; Sea\"}}"))
                .isEqualTo("Island & Sea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TITLE + " - Sport - Island News",
                TITLE + " | Island News | Sport",
                "Island News: " + TITLE,
                "Island News - Sport - " + TITLE,
                "Sport » " + TITLE + " » Island News"
            })
    void thePartOfTheWindowsTitleThatIsNoSectionIsTheSite(String window) {
        assertPublisher(page().window(window)).isEqualTo("Island News");
    }

    @Test
    void thePartThatTheAddressHasIsTheSite() {
        NewsPage page = page().window(TITLE + " | The Island News | North Harbour");
        assertPublisher(page).isEqualTo("North Harbour");
        assertPublisher(page.meta("og:url", "https://www.island-news.example/lighthouse"))
                .isEqualTo("The Island News");
    }

    @Test
    void aSentenceIsNoSite() {
        assertPublisher(page().window(TITLE + " | all that there is to be read on the sea"))
                .isNull();
        assertPublisher(page().below("<p>© 2010 All of us</p>").meta("publisher", "somebody or other"))
                .isNull();
    }

    @Test
    void theWindowOfAnotherPageNamesNoSite() {
        assertPublisher(page().window("Harbour crane is sold | Island News")).isNull();
    }

    @Test
    void whoWroteTheStoryDidNotPublishIt() {
        assertPublisher(page().meta("author", "Ines Tull").window(TITLE + " | Ines Tull"))
                .isNull();
    }

    @Test
    void aPageThatTellsNothingHasNothing() {
        var article = articleIn(page());
        assertThat(new Object[] {
                    article.publisher(),
                    article.date(),
                    article.byline(),
                    article.dateline(),
                    article.source(),
                    article.language()
                })
                .containsOnlyNulls();
    }

    private static AbstractStringAssert<?> assertPublisher(NewsPage page) {
        return assertThat(articleIn(page).publisher());
    }
}
