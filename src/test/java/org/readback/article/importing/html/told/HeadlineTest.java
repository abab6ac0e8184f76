package org.readback.article.importing.html.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.html.HtmlPages.articleIn;
import static org.readback.article.importing.html.NewsPage.TITLE;
import static org.readback.article.importing.html.NewsPage.page;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.readback.article.importing.html.NewsPage;

class HeadlineTest {
    @Test
    void theHeadlineIsWhatThePageShowsAndNotWhatItTells() {
        assertTitle(page().meta("og:title", "Old lighthouse opens to visitors | Island News")
                        .window("Lighthouse"))
                .isEqualTo(TITLE);
        assertTitle(page().window("Old lighthouse opens its doors to visitors - Island News"))
                .isEqualTo(TITLE);
    }

    @Test
    void theNameOfTheSiteIsNoHeadlineThoughItIsTheFirstHeading() {
        NewsPage page = page().top("<h1>The Island News</h1>")
                .headline("<h2>" + TITLE + "</h2>")
                .window("The Island News - " + TITLE);
        assertTitle(page).isEqualTo(TITLE);
    }

    @Test
    void aHeadlineWithoutAHeadingsTagIsFound() {
        assertTitle(page().headline("<p><b>" + TITLE + "</b></p>")).isEqualTo(TITLE);
    }

    @Test
    void whatStandsInTheHeadlinesLineBesideItIsNoPartOfIt() {
        assertTitle(page().headline("<p>Sea: " + TITLE + " today</p>")).isEqualTo(TITLE);
    }

    @Test
    void aLinkToAnotherStoryIsNoHeadline() {
        assertTitle(page().below("<h3>New lighthouse opens to visitors</h3>")).isEqualTo(TITLE);
    }

    @Test
    void wherePageAndWindowDisagreeTheHeadingThatSharesAWordIsIt() {
        assertTitle(page().window("Island News: a lamp, a tower and a lighthouse"))
                .isEqualTo(TITLE);
    }

    @Test
    void aHeadlineThatIsNotShownIsTold() {
        assertTitle(page().headline("").meta("og:title", "Ninety steps up | Island News"))
                .isEqualTo("Ninety steps up");
        assertTitle(page().headline("").window("Ninety steps up | Island News")).isEqualTo("Ninety steps up");
    }

    @Test
    void aHeadlineThatIsNotToldIsShown() {
        assertTitle(page().window("")).isEqualTo(TITLE);
        assertTitle(page().window("").headline("<h2>Ninety steps up</h2>")).isEqualTo("Ninety steps up");
    }

    @Test
    void ofTheStoriesThatJsonLdDescribesTheShownOneIsRead() {
        String stories = """
                [{"@type": "NewsArticle", "headline": "Harbour crane is sold", "datePublished": "2010-05-09"},
                 {"@type": "NewsArticle", "headline": "Old lighthouse opens to visitors", "datePublished": "2010-05-03"}]""";
        assertThat(articleIn(page().linkedData(stories)).date()).isEqualTo("2010-05-03");
    }

    private static AbstractStringAssert<?> assertTitle(NewsPage page) {
        return assertThat(articleIn(page).title());
    }
}
