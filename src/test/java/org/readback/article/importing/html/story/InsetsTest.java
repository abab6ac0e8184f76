package org.readback.article.importing.html.story;

import static org.readback.article.importing.html.HtmlPages.assertDropped;
import static org.readback.article.importing.html.HtmlPages.assertOnlyTheStory;
import static org.readback.article.importing.html.NewsPage.FIRST;
import static org.readback.article.importing.html.NewsPage.page;
import static org.readback.article.importing.html.NewsPage.paragraphs;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readback.article.importing.html.NewsPage;
import org.readback.article.importing.page.Reason;

/** What pages set between the paragraphs of a story. */
class InsetsTest {
    private static final String ASIDE =
            "The painting of the tower was the work of eleven men and took them all of the summer.";

    @Test
    void aTweetIsNoQuotation() {
        assertInset("<blockquote class='twitter-tweet'><p>" + ASIDE + "</p></blockquote>", Reason.RELATED);
    }

    @Test
    void anAsideIsNotTheStory() {
        assertInset("<aside><p>" + ASIDE + "</p></aside>", Reason.RELATED);
    }

    @Test
    void anInvitationToSubscribeIsNotTheStory() {
        assertInset(
                "<div><p>" + ASIDE + "</p><form><label>Your address<input></label></form></div>", Reason.SUBSCRIPTION);
        assertInset("<div><p>" + ASIDE + "</p><p><a href='/letter'>Yes please</a></p></div>", Reason.SUBSCRIPTION);
    }

    @Test
    void aBoxIsWhatItsFirstLineSays() {
        assertInset("<div><h4>Related stories</h4><p>" + ASIDE + "</p></div>", Reason.RELATED);
    }

    @Test
    void wordsBesideAPictureAreItsCaption() {
        assertInset("<div><img src='tower.jpg'><p>" + ASIDE + "</p></div>", Reason.CAPTION);
    }

    @Test
    void wordsAboveAPlayersLengthAreItsCaption() {
        assertInset(paragraphs(ASIDE + " 2:31"), ASIDE + " 2:31", Reason.CAPTION);
    }

    @Test
    void aParagraphThatIsALinkLeadsElsewhere() {
        assertInset("<p><a href='/men'>" + ASIDE + "</a></p>", Reason.RELATED);
    }

    @Test
    void aListOfLinksLeadsElsewhere() {
        String links =
                "<ul><li><a href='/men'>The men who painted</a></li><li><a href='/lamp'>How a lamp works</a></li></ul>";
        assertInset(links, "How a lamp works", Reason.RELATED);
    }

    @Test
    void teasersBelowLinksLeadElsewhere() {
        String one = "This was a summer of work.";
        String other = "The ferry is late once more.";
        String teasers = "<div class=t><h4><a href='/men'>Eleven men</a></h4><div>" + one + "</div></div>"
                + "<div class=t><h4><a href='/ferry'>Late again</a></h4><div>" + other + "</div></div>";
        assertInset(teasers, one, Reason.RELATED);
        assertInset(teasers, other, Reason.RELATED);
    }

    @Test
    void wordsThatAParagraphHoldsAreAPullQuote() {
        assertInset(
                "<div>The light was lit on every evening of my childhood</div>",
                "The light was lit on every evening of my childhood",
                Reason.PULL_QUOTE);
    }

    @Test
    void aParagraphThatStandsTwiceIsKeptOnce() {
        NewsPage page = page().inset(paragraphs(FIRST.toUpperCase(Locale.ROOT)));
        assertOnlyTheStory(page);
        assertDropped(page, FIRST.toUpperCase(Locale.ROOT)).isEqualTo(Reason.REPEATED);
    }

    @Test
    void theHeadlineAboveTheTextIsNoPartOfIt() {
        NewsPage page = page().story(paragraphs("<b>" + NewsPage.TITLE + "</b>") + page().story());
        assertOnlyTheStory(page);
    }

    private static void assertInset(String html, Reason reason) {
        assertInset(html, ASIDE, reason);
    }

    private static void assertInset(String html, String line, Reason reason) {
        NewsPage page = page().inset(html);
        assertOnlyTheStory(page);
        assertDropped(page, line).isEqualTo(reason);
    }
}
