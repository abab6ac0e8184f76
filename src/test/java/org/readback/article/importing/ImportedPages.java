package org.readback.article.importing;

import java.util.Optional;
import org.assertj.core.api.AbstractComparableAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.article.importing.page.Dropped;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;
import org.readback.article.importing.page.Reason;

/** The words of the importer's tests: given a page, its article is, its title is, dropped are … */
final class ImportedPages {
    private ImportedPages() {}

    static final String BODY = """
            The town council voted on Tuesday to plant four hundred apple trees along the old railway line.

            Children from the two schools will choose the places, and each child will have a tree to look after.

            "It will take ten years before anybody bakes a pie," said the mayor, who brought a spade to the meeting.
            """;

    static Optional<Imported> importing(String page) {
        return Importer.read(RawPage.of(page));
    }

    static Article articleIn(String page) {
        return importing(page).orElseThrow().article();
    }

    static ListAssert<String> assertParagraphs(String page) {
        return Assertions.assertThat(
                articleIn(page).paragraphs().stream().map(Block::text).toList());
    }

    static AbstractComparableAssert<?, Reason> assertReason(String page, String line) {
        return Assertions.assertThat(importing(page).orElseThrow().dropped().stream()
                .filter(dropped -> dropped.line().equals(line))
                .map(Dropped::reason)
                .findFirst()
                .orElse(null));
    }
}
