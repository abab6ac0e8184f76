package org.readback.article.importing.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.readback.article.Article;
import org.readback.article.Slug;
import org.readback.article.importing.html.leaf.Language;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.html.story.Endnotes;
import org.readback.article.importing.html.story.Opening;
import org.readback.article.importing.html.story.SortedLeaves;
import org.readback.article.importing.html.story.StoryBlocks;
import org.readback.article.importing.html.story.StoryLeaves;
import org.readback.article.importing.html.story.StoryRoot;
import org.readback.article.importing.html.story.ToldBody;
import org.readback.article.importing.html.told.Headline;
import org.readback.article.importing.html.told.Site;
import org.readback.article.importing.html.told.StoryByline;
import org.readback.article.importing.html.told.StoryDate;
import org.readback.article.importing.html.told.Told;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;

/** Reads the article in a page that was saved as HTML. */
public final class HtmlReader {
    private HtmlReader() {}

    /** The page's article and what was left out of it; empty where the page holds no article. */
    public static Optional<Imported> read(RawPage.Html html) {
        Page page = Page.of(html.document());
        return StoryRoot.of(page).map(root -> read(page, root, Told.of(html, page)));
    }

    private static Imported read(Page page, Element root, Told told) {
        Headline headline = Headline.of(page, root, told);
        SortedLeaves leaves = StoryLeaves.of(page, root, headline.text(), headline.leaf());
        Endnotes.dropNotes(leaves);
        ToldBody.confirm(leaves, told.body());
        int first = leaves.first();
        int last = leaves.last();
        Optional<String> byline = new StoryByline(page, headline.leaf(), first, last).of(told);
        Endnotes.dropAuthor(leaves, byline);
        StoryBlocks blocks = StoryBlocks.of(leaves);
        Opening opening = Opening.of(blocks.blocks());
        Article article = new Article(
                Slug.of(headline.text()),
                headline.text(),
                Site.of(page, told, headline.text())
                        .filter(name -> byline.filter(name::equals).isEmpty())
                        .orElse(null),
                new StoryDate(page, headline.leaf(), first, last).of(told).orElse(null),
                opening.dateline(),
                byline.orElse(null),
                told.address().orElse(null),
                Language.of(page).orElse(null),
                opening.blocks());
        return new Imported(article, blocks.dropped());
    }
}
