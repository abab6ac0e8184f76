package org.readback.article.importing.html.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.html.HtmlPages.articleIn;
import static org.readback.article.importing.html.NewsPage.page;
import static org.readback.article.importing.html.NewsPage.paragraphs;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.importing.html.NewsPage;

class StoryBylineTest {
    @Test
    void jsonLdIsTrustedBeforeMetaBeforeTheLineBeforeTheMark() {
        NewsPage marked = page().top("<p class=author>Jon Fell</p><p>1</p><p>2 to 3</p><p>and more</p>");
        assertByline(marked).isEqualTo("Jon Fell");
        NewsPage shown = marked.byHeadline("<p>By Maren Dale</p>");
        assertByline(shown).isEqualTo("Maren Dale");
        NewsPage meta = shown.meta("author", "Omar Beck");
        assertByline(meta).isEqualTo("Omar Beck");
        assertByline(meta.linkedData("{\"@type\": \"Article\", \"author\": {\"name\": \"Ines Tull\"}}"))
                .isEqualTo("Ines Tull");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"@type\": \"Person\", \"name\": \"Ines Tull\"}, {\"@type\": \"Person\", \"name\": \"Omar Beck\"}]",
                "{\"name\": [\"Ines Tull\", \"Omar Beck\"]}",
                "[\"Ines Tull\", \"By Omar Beck\"]",
                "\"Ines Tull and Omar Beck\"",
                "[{\"@type\": \"NewsMediaOrganization\", \"name\": \"Jon Fell\"}, \"Ines Tull\", \"Omar Beck\"]"
            })
    void jsonLdNamesAuthorsInManyWays(String authors) {
        assertByline(page().linkedData("{\"@type\": \"Article\", \"author\": " + authors + "}"))
                .isEqualTo("Ines Tull and Omar Beck");
    }

    @Test
    void anOrganisationIsNoByline() {
        assertByline(page().linkedData(
                                "{\"@type\": \"Article\", \"author\": {\"@type\": \"Organization\", \"name\": \"Maren Dale\"}}")
                        .meta("author", "Island News Staff")
                        .byHeadline("<p>By Web Desk</p>"))
                .isNull();
    }

    @Test
    void theNamesBelowAuthorsAreTheByline() {
        assertByline(page().byHeadline("<p>Authors:</p><p>Ines Tull</p><p>Omar Beck</p><p>May 3, 2010</p>"))
                .isEqualTo("Ines Tull and Omar Beck");
    }

    @Test
    void theLineRightBelowTheStoryIsTheByline() {
        assertByline(page().end(paragraphs("By Ines Tull"))).isEqualTo("Ines Tull");
    }

    @Test
    void whoIsNamedInTheStoryIsNotItsAuthor() {
        assertByline(page().inset(paragraphs("The lamp was made by Ines Tull, who is a smith of the town.")))
                .isNull();
    }

    @Test
    void theAuthorOfARelatedStoryOrACommentIsNotItsAuthor() {
        assertByline(page().below("<div class=related><p class=byline>By Ines Tull</p></div>"
                        + "<div class=comment><p class=author>Omar Beck</p></div>"
                        + "<footer><p rel=author>Jon Fell</p></footer>"))
                .isNull();
    }

    @Test
    void aPageThatNamesNobodyHasNoByline() {
        assertByline(page()).isNull();
    }

    private static AbstractStringAssert<?> assertByline(NewsPage page) {
        return assertThat(articleIn(page).byline());
    }
}
