package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.ImportedPages.BODY;
import static org.readback.article.importing.ImportedPages.articleIn;
import static org.readback.article.importing.ImportedPages.assertParagraphs;
import static org.readback.article.importing.ImportedPages.assertReason;

import org.junit.jupiter.api.Test;
import org.readback.article.Block;
import org.readback.article.importing.page.Reason;

/** What a page of text sets between, above and below the paragraphs of its article. */
class TextBoxesTest {
    private static final String TITLE = "Apple trees to line old railway\n\n";
    private static final String MORE = """

            The mayor said that the railway had carried coal for ninety years and that it could carry apples now.

            Nobody voted against the trees, though one member of the council asked who would pick the apples.
            """;

    @Test
    void aCaptionBelowAPictureInsideTheBodyIsDropped() {
        String caption = "The mayor with her spade on the old railway line. It was her father's.";
        assertReason(TITLE + BODY + "\n[photo: spade.jpg]\n" + caption + "\n" + MORE, caption)
                .isEqualTo(Reason.CAPTION);
    }

    @Test
    void aCaptionThatEndsInItsDateIsDropped() {
        String caption = "Children stand beside the old railway line in Orchard Hill, May 3, 2010.";
        assertReason(TITLE + caption + "\n\n" + BODY, caption).isEqualTo(Reason.CAPTION);
    }

    @Test
    void aStoryAboutPhotosKeepsItsParagraphs() {
        String photos = "The photos of the railway hung in the town hall for a year, and people came to look at them.";
        assertParagraphs(TITLE + BODY + "\n" + photos + "\n" + MORE).contains(photos);
    }

    @Test
    void aQuotePulledOutInPartsIsDropped() {
        String pulled = "It will take ten years. Nobody bakes a pie before";
        assertReason(
                        TITLE + BODY + "\nIt will take ten years, she said. Nobody bakes a pie before that.\n\n"
                                + pulled + "\n" + MORE,
                        pulled)
                .isEqualTo(Reason.PULL_QUOTE);
    }

    @Test
    void textBelowABoxIsTheArticlesWhereItSpeaksOfTheSame() {
        String box = "\nMore on this story\n\n  • Bridge is sold\n  • Station burns\n  • Tunnel is found\n";
        assertParagraphs(TITLE + BODY + box + MORE).hasSize(5);
    }

    @Test
    void whatIsSaidOfTheAuthorIsDropped() {
        assertParagraphs(TITLE + "By Ines Tull\n\n" + BODY + MORE + "\nInes Tull writes about trees. She lives in one.")
                .hasSize(5);
    }

    @Test
    void anAuthorWhoSpeaksInTheTranscriptIsKept() {
        String talk = """
                INES TULL, BYLINE: The town has a railway line that nobody uses, and it has a great many children.

                OMAR BECK: We thought that the two of them could be brought together by four hundred trees.

                TULL: And so the council voted on Tuesday to give each of the children a tree to look after.

                BECK: They will be tall when the trees are, and then somebody will have to bake all those pies.
                """;
        assertParagraphs(TITLE + "By Ines Tull\n\n" + talk).hasSize(4);
    }

    @Test
    void listsAndQuotationsKeepTheirForm() {
        String list = """

                The council has planted these trees:

                • forty pears
                • twelve plums

                Each child must do two things before the autumn comes:

                1. Dig a hole.
                2. Water the tree.
                """;
        assertThat(articleIn(TITLE + BODY + list + MORE).paragraphs().stream()
                        .filter(paragraph -> paragraph.form() != Block.Form.PLAIN)
                        .map(paragraph -> paragraph.form() + " " + paragraph.text()))
                .containsExactly(
                        "BULLET forty pears",
                        "BULLET twelve plums",
                        "NUMBERED Dig a hole.",
                        "NUMBERED Water the tree.");
    }

    @Test
    void aSubheadingMayBeAQuotationFromItsPart() {
        assertThat(articleIn(TITLE + BODY + "\n'Coal for ninety years'\n" + MORE)
                        .headings())
                .containsExactly("'Coal for ninety years'");
    }

    @Test
    void theHoursOfAReportAsThingsHappenAreHeadings() {
        assertThat(articleIn(TITLE + "4:05 p.m.\n\n" + BODY + "\n2:40 p.m.\n" + MORE + "\n1:15 p.m.\n\n"
                                + BODY.replace("town", "port"))
                        .headings())
                .contains("2:40 p.m.");
    }
}
