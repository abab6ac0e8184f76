package org.readback.article.importing.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.article.Slug;
import org.readback.article.importing.html.leaf.Language;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.html.story.Endnotes;
import org.readback.article.importing.html.story.Opening;
import org.readback.article.importing.html.story.StoryBlocks;
import org.readback.article.importing.html.story.StoryLeaves;
import org.readback.article.importing.html.story.StoryRoot;
import org.readback.article.importing.html.story.ToldBody;
import org.readback.article.importing.html.told.Address;
import org.readback.article.importing.html.told.Headline;
import org.readback.article.importing.html.told.LinkedData;
import org.readback.article.importing.html.told.MetaTags;
import org.readback.article.importing.html.told.Site;
import org.readback.article.importing.html.told.StoryByline;
import org.readback.article.importing.html.told.StoryDate;
import org.readback.article.importing.html.told.ToldTitle;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;
import org.readback.article.importing.page.Reason;

/** Reads the article in a page that was saved as HTML. */
public final class HtmlReader {
    private HtmlReader() {}

    /** The page's article and what was left out of it; empty where the page holds no article. */
    public static Optional<Imported> read(RawPage.Html html) {
        Page page = Page.of(html.document());
        return StoryRoot.of(page).map(root -> read(html, page, root));
    }

    private static Imported read(RawPage.Html html, Page page, Element root) {
        LinkedData data = LinkedData.of(html.document());
        MetaTags meta = MetaTags.of(html.document());
        Optional<JsonNode> story = story(data, page);
        List<String> told = new ArrayList<>();
        story.flatMap(node -> data.text(node, "headline").or(() -> data.text(node, "name")))
                .ifPresent(told::add);
        meta.first("og:title").ifPresent(told::add);
        meta.first("twitter:title", "dc.title", "hdl").ifPresent(told::add);
        Headline headline = Headline.of(page, root, told);
        @Nullable Reason[] reasons = StoryLeaves.reasons(page, root, headline.text(), headline.leaf());
        Endnotes.dropNotes(page, reasons);
        ToldBody.confirm(page, reasons, story.flatMap(node -> data.text(node, "articleBody")));
        int first = 0;
        while (first < reasons.length - 1 && reasons[first] != null) {
            first++;
        }
        int last = reasons.length - 1;
        while (last > first && reasons[last] != null) {
            last--;
        }
        Optional<String> byline = new StoryByline(page, headline.leaf(), first, last).of(story, data, meta);
        Endnotes.dropAuthor(page, reasons, byline);
        StoryBlocks blocks = StoryBlocks.of(page, reasons);
        Opening opening = Opening.of(blocks.blocks());
        Optional<String> address = Address.of(html.document(), story, data, meta, html.address());
        Article article = new Article(
                Slug.of(headline.text()),
                headline.text(),
                Site.of(page, story, data, meta, headline.text(), address)
                        .filter(name -> byline.filter(name::equals).isEmpty())
                        .orElse(null),
                new StoryDate(page, headline.leaf(), first, last)
                        .of(story, data, meta, address)
                        .orElse(null),
                opening.dateline(),
                byline.orElse(null),
                address.orElse(null),
                Language.of(page).orElse(null),
                opening.blocks());
        return new Imported(article, blocks.dropped());
    }

    /** Of the stories that the page describes, the one it shows. */
    private static Optional<JsonNode> story(LinkedData data, Page page) {
        String window = page.document().title();
        List<JsonNode> stories = data.stories();
        return stories.stream()
                .filter(node -> stories.size() == 1
                        || Stream.concat(Stream.of(window), page.document().select("h1").eachText().stream())
                                .anyMatch(shown -> data.text(node, "headline")
                                        .filter(name -> ToldTitle.alike(name, shown) > 0.5)
                                        .isPresent()))
                .findFirst()
                .or(() -> stories.stream().findFirst());
    }
}
