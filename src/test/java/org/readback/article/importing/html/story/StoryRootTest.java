package org.readback.article.importing.html.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.html.HtmlPages.articleIn;
import static org.readback.article.importing.html.HtmlPages.assertDropped;
import static org.readback.article.importing.html.HtmlPages.assertOnlyTheStory;
import static org.readback.article.importing.html.HtmlPages.importing;
import static org.readback.article.importing.html.NewsPage.FIRST;
import static org.readback.article.importing.html.NewsPage.FOURTH;
import static org.readback.article.importing.html.NewsPage.SECOND;
import static org.readback.article.importing.html.NewsPage.THIRD;
import static org.readback.article.importing.html.NewsPage.page;
import static org.readback.article.importing.html.NewsPage.paragraphs;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readback.article.importing.html.NewsPage;
import org.readback.article.importing.page.Reason;

class StoryRootTest {
    private static final String REMARK =
            "I have waited for this day since I was a child, and I will be on the very first boat with all of my family. ";

    @Test
    void readersCommentsLongerThanTheStoryAreNotIt() {
        String comments = IntStream.range(0, 20)
                .mapToObj(i ->
                        "<li class=comment>" + paragraphs(REMARK + "Number " + i + ".", REMARK.repeat(2) + i + "!"))
                .collect(Collectors.joining());
        NewsPage page = page().below("<div id=comments><ol class=commentlist>" + comments + "</ol></div>");
        assertOnlyTheStory(page);
        assertDropped(page, REMARK + "Number 7.").isEqualTo(Reason.COMMENT);
    }

    @Test
    void aMisleadingClassDoesNotHideTheStory() {
        assertOnlyTheStory(page().story("<div class='comment sidebar'>" + page().story() + "</div>"));
    }

    @Test
    void aClassThatEveryParagraphHasSaysNothingOfThem() {
        assertOnlyTheStory(page().story(page().story().replace("<p>", "<p class='related'>")));
    }

    @Test
    void aStoryInATableOfLayoutIsRead() {
        NewsPage page = page();
        assertOnlyTheStory(page.story("<table><tr><td><a href='/a'>Home</a><br><a href='/b'>Sea</a><td>" + page.story()
                + "<td><a href='/c'>Land</a></table>"));
    }

    @Test
    void paragraphsPartedByLineBreaksAreParagraphs() {
        assertOnlyTheStory(page().story(String.join("<br><br>", FIRST, SECOND, THIRD, FOURTH)));
    }

    @Test
    void aLeadInABoxOfItsOwnIsTheStorys() {
        assertOnlyTheStory(page().byHeadline("<div class=first>" + paragraphs(FIRST) + "</div>")
                .story(paragraphs(SECOND, THIRD, FOURTH)));
    }

    @Test
    void aSecondStoryBelowIsNotRead() {
        String second = "<h1>Harbour crane is sold to a museum</h1>"
                + IntStream.range(0, 9)
                        .mapToObj(i -> paragraphs(REMARK + "It is the boat of the year " + (2000 + i) + "."))
                        .collect(Collectors.joining());
        NewsPage page = page().end(second);
        assertOnlyTheStory(page);
        assertDropped(page, "Harbour crane is sold to a museum").isEqualTo(Reason.RELATED);
    }

    @Test
    void ofStoriesInBoxesOfOneMakingTheFirstIsRead() {
        String other = "<h2>Harbour crane is sold to a museum</h2><p>May 9, 2010</p>"
                + paragraphs(REMARK.repeat(3), REMARK + "So it is.");
        NewsPage page = page().headline("")
                .story("<div class=post><h2>" + NewsPage.TITLE + "</h2><p>May 3, 2010</p>" + page().story()
                        + "</div><div class=post>" + other + "</div>");
        assertOnlyTheStory(page);
        assertThat(articleIn(page).title()).isEqualTo(NewsPage.TITLE);
    }

    @Test
    void aPageOfLinksHoldsNoArticle() {
        String links = IntStream.range(0, 30)
                .mapToObj(i -> "<p><a href='/" + i + "'>" + FIRST + "</a></p>")
                .collect(Collectors.joining());
        assertThat(importing(page().story(links).html())).isEmpty();
    }

    @Test
    void aFewWordsAreNoArticle() {
        assertThat(importing(page().story(paragraphs(FIRST)).html())).isEmpty();
        assertThat(importing(page().story("").html())).isEmpty();
    }
}
