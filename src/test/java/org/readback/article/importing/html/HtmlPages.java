package org.readback.article.importing.html;

import java.util.Optional;
import org.assertj.core.api.AbstractComparableAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.article.importing.Importer;
import org.readback.article.importing.page.Dropped;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;
import org.readback.article.importing.page.Reason;

/** The words of the HTML reader's tests: given a page, its article is, its paragraphs are, dropped are … */
public final class HtmlPages {
    private HtmlPages() {}

    public static Optional<Imported> importing(String html) {
        return Importer.read(RawPage.of(html));
    }

    public static Article articleIn(NewsPage page) {
        return importing(page.html()).orElseThrow().article();
    }

    public static ListAssert<String> assertParagraphs(NewsPage page) {
        return Assertions.assertThat(
                articleIn(page).paragraphs().stream().map(Block::text).toList());
    }

    /** That the page's text is {@link NewsPage}'s own four paragraphs, and nothing else. */
    public static void assertOnlyTheStory(NewsPage page) {
        assertParagraphs(page).containsExactly(NewsPage.FIRST, NewsPage.SECOND, NewsPage.THIRD, NewsPage.FOURTH);
    }

    public static ListAssert<Block> assertBlocks(NewsPage page) {
        return Assertions.assertThat(articleIn(page).blocks());
    }

    /** Why the line is not in the article; null where it isn't told that it was left out. */
    public static AbstractComparableAssert<?, Reason> assertDropped(NewsPage page, String line) {
        return Assertions.assertThat(importing(page.html()).orElseThrow().dropped().stream()
                .filter(dropped -> dropped.line().equals(line))
                .map(Dropped::reason)
                .findFirst()
                .orElse(null));
    }
}
