package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.ImportedPages.BODY;
import static org.readback.article.importing.ImportedPages.articleIn;
import static org.readback.article.importing.ImportedPages.assertParagraphs;
import static org.readback.article.importing.ImportedPages.assertReason;
import static org.readback.article.importing.ImportedPages.importing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.readback.article.importing.page.Reason;

class ImporterTest {
    private static final String TITLE = "Apple trees to line old railway\n\n";

    @Test
    void aCopyrightYearIsNeverTheDate() {
        assertThat(articleIn(TITLE + BODY + "\n© 2009 Orchard Press").date()).isNull();
    }

    @Test
    void aDateInTheStoryIsNeverTheDateOfTheArticle() {
        String told = "The line was opened on May 3, 1871, and the last train ran on it in June of 1964.\n\n";
        assertThat(articleIn(TITLE + told + BODY).date()).isNull();
    }

    @Test
    void theDateOfARelatedStoryIsNeverTheDateOfTheArticle() {
        assertThat(articleIn(TITLE + BODY + "\nRelated stories\nRailway bridge sold\n3 May 2008\n")
                        .date())
                .isNull();
    }

    @Test
    void thePublicationIsDatedRatherThanItsLastChange() {
        assertThat(articleIn(TITLE + "Updated: May 9, 2010\nPublished: May 3, 2010\n\n" + BODY)
                        .date())
                .isEqualTo(LocalDate.of(2010, 5, 3));
    }

    @Test
    void aPageThatNamesNoPublisherHasNone() {
        assertThat(articleIn("Home > News\n\n" + TITLE + BODY).publisher()).isNull();
    }

    @Test
    void theAgencyOfADatelineIsThePublisher() {
        assertThat(articleIn(TITLE + "ORCHARD HILL (ONA) -- " + BODY).publisher())
                .isEqualTo("ONA");
    }

    @Test
    void theHolderOfTheCopyrightIsThePublisher() {
        assertThat(articleIn(TITLE + BODY + "\nCopyright 2009 Orchard Press, Inc. All rights reserved.")
                        .publisher())
                .isEqualTo("Orchard Press");
    }

    @Test
    void theBylineHasNoJobTitle() {
        assertThat(articleIn(TITLE + "By Ines Tull and Omar Beck, Staff Writers\n\n" + BODY)
                        .byline())
                .isEqualTo("Ines Tull and Omar Beck");
    }

    @Test
    void aRepeatedParagraphIsKeptOnce() {
        assertParagraphs(TITLE + BODY + "\n" + BODY).hasSize(3);
    }

    @Test
    void aQuotePulledOutOfAParagraphIsDropped() {
        String pulled = "It will take ten years before anybody bakes a pie";
        assertReason(TITLE + BODY + "\n" + pulled + "\n\n" + BODY.replace("trees", "pears"), pulled)
                .isEqualTo(Reason.PULL_QUOTE);
    }

    @Test
    void wrappedLinesBecomeParagraphs() {
        String wrapped = BODY.replaceAll("(.{50,60}) ", "$1\n");
        assertParagraphs(TITLE + wrapped)
                .containsExactlyElementsOf(
                        BODY.lines().filter(line -> !line.isEmpty()).toList());
    }

    @Test
    void whoHelpedWithTheReportIsCredit() {
        String credit = "The Hill News Service contributed to this report.";
        assertReason(TITLE + BODY + "\n" + credit, credit).isEqualTo(Reason.CREDIT);
    }

    @Test
    void aPageWithoutRunningTextHoldsNoArticle() {
        assertThat(importing("Home\nNews\nSport\nContact us")).isEmpty();
        assertThat(importing("")).isEmpty();
    }

    @Test
    void anUntitledArticleIsCalledByItsFirstWords() {
        assertThat(articleIn(BODY).title()).isEqualTo("The town council voted on Tuesday to plant four hundred …");
    }

    @Test
    void theSiteIsNoPartOfTheTitle() {
        assertThat(articleIn("Apple trees to line old railway - Orchard News\n\n" + BODY)
                        .title())
                .isEqualTo("Apple trees to line old railway");
    }
}
