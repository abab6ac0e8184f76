package org.readback.article.importing.html.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.html.HtmlPages.articleIn;
import static org.readback.article.importing.html.HtmlPages.assertDropped;
import static org.readback.article.importing.html.HtmlPages.assertOnlyTheStory;
import static org.readback.article.importing.html.HtmlPages.assertParagraphs;
import static org.readback.article.importing.html.NewsPage.FIRST;
import static org.readback.article.importing.html.NewsPage.FOURTH;
import static org.readback.article.importing.html.NewsPage.SECOND;
import static org.readback.article.importing.html.NewsPage.THIRD;
import static org.readback.article.importing.html.NewsPage.page;
import static org.readback.article.importing.html.NewsPage.paragraphs;

import org.junit.jupiter.api.Test;
import org.readback.article.importing.html.NewsPage;
import org.readback.article.importing.page.Reason;

/** What pages set above and below a story's paragraphs. */
class AroundTheStoryTest {
    @Test
    void linksAboveAreNavigationAndThoseInTheFooterItsOwn() {
        assertDropped(page(), "Home").isEqualTo(Reason.NAVIGATION);
        assertDropped(page().below("<footer><p>Made on the island</p></footer>"), "Made on the island")
                .isEqualTo(Reason.FOOTER);
    }

    @Test
    void textAboveTheDayIsAStandfirst() {
        String summary = "After forty years the lamp will be shown to all who can climb.";
        NewsPage page = page().story(paragraphs(summary, "May 3, 2010") + page().story());
        assertOnlyTheStory(page);
        assertDropped(page, summary).isEqualTo(Reason.STANDFIRST);
        assertDropped(page, "May 3, 2010").isEqualTo(Reason.METADATA);
    }

    @Test
    void aListAboveTheFirstParagraphSumsTheStoryUp() {
        String item = "The lighthouse is to be opened in the spring of the year.";
        NewsPage page = page().story("<ul><li>" + item + "</li></ul>" + page().story());
        assertOnlyTheStory(page);
        assertDropped(page, item).isEqualTo(Reason.STANDFIRST);
    }

    @Test
    void aNoteOnACorrectionIsNotTheStory() {
        String note = "Correction: An earlier version of this story gave the wrong number of steps.";
        NewsPage page = page().end(paragraphs(note));
        assertOnlyTheStory(page);
        assertDropped(page, note).isEqualTo(Reason.CREDIT);
    }

    @Test
    void aNoteOnTheAuthorIsNotTheStory() {
        String note = "Ines Tull has lived on the island for ten years and is at work on a book about its birds.";
        NewsPage page = page().meta("author", "Ines Tull").end(paragraphs(note));
        assertOnlyTheStory(page);
        assertDropped(page, note).isEqualTo(Reason.CREDIT);
        assertParagraphs(page().meta("author", "Omar Beck").end(paragraphs(note)))
                .contains(note);
    }

    @Test
    void howToWriteToTheAuthorIsNotTheStory() {
        String note = "You can write to the paper about this at desk@island.example or by post.";
        NewsPage page = page().end(paragraphs(note));
        assertOnlyTheStory(page);
        assertDropped(page, note).isEqualTo(Reason.CREDIT);
    }

    @Test
    void anAddressInTheMiddleIsTheStorys() {
        String told = "Those who want a place can write to boats@island.example at any time.";
        assertParagraphs(page().inset(paragraphs(told))).containsExactly(FIRST, SECOND, told, THIRD, FOURTH);
    }

    @Test
    void aNoteInItalicsAtTheEndIsNotTheStory() {
        String note = "The island has two papers, and this is the older of the two.";
        assertOnlyTheStory(page().end(paragraphs("<i>" + note + "</i>")));
        assertParagraphs(page().end(paragraphs(note))).contains(note);
    }

    @Test
    void commentsThatNothingMarksAreToldByTheirHours() {
        String thread = paragraphs(
                "Anna, 3 May 2010 at 10:41",
                "I have waited for this day since I was a child.",
                "Bert, 4 May 2010 at 11:05",
                "It is a long way up, and there is nothing to be seen there.");
        NewsPage page = page().end(thread);
        assertOnlyTheStory(page);
        assertDropped(page, "I have waited for this day since I was a child.").isEqualTo(Reason.COMMENT);
    }

    @Test
    void commentsThatNothingMarksAreToldByTheirCount() {
        String remark = "I have waited for this day since I was a child.";
        NewsPage page = page().end("<h4>Comments (1)</h4>" + paragraphs(remark));
        assertOnlyTheStory(page);
        assertDropped(page, remark).isEqualTo(Reason.COMMENT);
    }

    @Test
    void oneHourBelowTheStoryIsNoThreadOfComments() {
        String told = "At 10:41 on 3 May 2010 the lamp was lit, and all of the island came to see it.";
        assertParagraphs(page().end(paragraphs(told))).contains(told);
    }

    @Test
    void aHeadingThatNoTextFollowsIsNotTheStorys() {
        assertThat(articleIn(page().end("<h2>The birds</h2>")).headings()).isEmpty();
    }

    @Test
    void theBodyThatThePageTellsKeepsOtherTextOut() {
        String other = "The ferry of the north was late for the ninth time in the month of May.";
        String body = "{'@type': 'NewsArticle', 'articleBody': '%s'}"
                .formatted(String.join(" ", FIRST, SECOND, THIRD, FOURTH))
                .replace('\'', '"');
        NewsPage page = page().inset(paragraphs(other));
        assertParagraphs(page).contains(other);
        assertOnlyTheStory(page.linkedData(body));
        assertDropped(page.linkedData(body), other).isEqualTo(Reason.RELATED);
    }

    @Test
    void aToldBodyThatIsOnlyTheBeginningKeepsNothingOut() {
        String body = "{\"@type\": \"NewsArticle\", \"articleBody\": \"" + FIRST + "\"}";
        assertOnlyTheStory(page().linkedData(body));
    }
}
