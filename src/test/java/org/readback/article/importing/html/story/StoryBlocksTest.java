package org.readback.article.importing.html.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.html.HtmlPages.articleIn;
import static org.readback.article.importing.html.HtmlPages.assertBlocks;
import static org.readback.article.importing.html.HtmlPages.assertDropped;
import static org.readback.article.importing.html.HtmlPages.assertOnlyTheStory;
import static org.readback.article.importing.html.NewsPage.FIRST;
import static org.readback.article.importing.html.NewsPage.FOURTH;
import static org.readback.article.importing.html.NewsPage.SECOND;
import static org.readback.article.importing.html.NewsPage.THIRD;
import static org.readback.article.importing.html.NewsPage.page;
import static org.readback.article.importing.html.NewsPage.paragraphs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.article.Block;
import org.readback.article.Block.Form;
import org.readback.article.importing.html.NewsPage;
import org.readback.article.importing.page.Reason;

class StoryBlocksTest {
    @Test
    void headingsStandBetweenTheParagraphsTheyName() {
        assertInset("<h2>The keepers</h2>", new Block.Heading("The keepers"));
    }

    @Test
    void aHeadingThatQuotesAParagraphIsNoPullQuote() {
        assertInset(
                "<h2>‘The light was lit on every evening’</h2>",
                new Block.Heading("‘The light was lit on every evening’"));
    }

    @Test
    void aShortBoldParagraphIsAHeading() {
        assertInset(paragraphs("<b>The keepers</b>"), new Block.Heading("The keepers"));
    }

    @Test
    void aBoldSentenceIsAParagraph() {
        String sentence = "There are two of them.";
        assertInset(paragraphs("<b>" + sentence + "</b>"), new Block.Paragraph(3, sentence));
    }

    @Test
    void aShortSentenceAmongParagraphsIsOne() {
        assertInset(paragraphs("The page ignored her."), new Block.Paragraph(3, "The page ignored her."));
    }

    @Test
    void aQuotationIsKeptAsOne() {
        String words = "We will keep the lamp as our fathers did, and show it to all who come.";
        assertInset("<blockquote><p>" + words + "</p></blockquote>", new Block.Paragraph(3, Form.QUOTE, words));
    }

    @Test
    void aListAmongParagraphsIsKept() {
        assertInset(
                "<ul><li>ropes</li><li>lamp oil</li></ul>",
                new Block.Paragraph(3, Form.BULLET, "ropes"),
                new Block.Paragraph(4, Form.BULLET, "lamp oil"));
        assertInset("<ol><li>ropes</li></ol>", new Block.Paragraph(3, Form.NUMBERED, "ropes"));
    }

    @Test
    void aTableOfDataIsKeptAndOneOfLayoutIsNot() {
        assertInset(
                "<table><tr><th>Boat<th>Fare<tr><td>Tern<td>12</table>",
                new Block.Table(List.of(List.of("Boat", "Fare"), List.of("Tern", "12"))));
        NewsPage layout = page().inset("<table><tr><td>All boats<td>More</table>");
        assertOnlyTheStory(layout);
        assertDropped(layout, "All boats").isEqualTo(Reason.RELATED);
    }

    @Test
    void aCaptionIsKeptAsAFigureAndNotAsText() {
        NewsPage page =
                page().inset("<figure><img src='t.jpg'><figcaption>The tower in the spring.</figcaption></figure>");
        assertInset(page, new Block.Figure("The tower in the spring."));
        assertOnlyTheStory(page);
    }

    @Test
    void aCaptionAboveTheFirstParagraphIsDropped() {
        NewsPage page = page().byHeadline("<figure><figcaption>The tower in the spring.</figcaption></figure>");
        assertBlocks(page).noneMatch(Block.Figure.class::isInstance);
        assertDropped(page, "The tower in the spring.").isEqualTo(Reason.CAPTION);
    }

    @Test
    void theDatelineIsNoPartOfTheFirstParagraph() {
        NewsPage page = page().story(page().story().replace("<p>The island", "<p>NORTH HARBOUR (INA) — The island"));
        assertOnlyTheStory(page);
        assertThat(articleIn(page).dateline()).isEqualTo("NORTH HARBOUR (INA)");
    }

    @Test
    void aDatelineInALaterParagraphStays() {
        NewsPage page = page().inset(paragraphs("NORTH HARBOUR (INA) — The boats are ready, and so are we."));
        assertThat(articleIn(page).dateline()).isNull();
        assertThat(articleIn(page).paragraphs().get(2).text()).startsWith("NORTH HARBOUR (INA) — ");
    }

    private static void assertInset(String html, Block... blocks) {
        assertInset(page().inset(html), blocks);
    }

    private static void assertInset(NewsPage page, Block... blocks) {
        List<Block> all = articleIn(page).blocks();
        assertThat(all.subList(2, all.size() - 2)).containsExactly(blocks);
        assertThat(all).extracting(Block::text).startsWith(FIRST, SECOND).endsWith(THIRD, FOURTH);
    }
}
