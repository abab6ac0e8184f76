package org.readback.article.importing.html.told;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Leaves;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.line.EnglishDate;
import org.readback.article.importing.line.Metadata;

/** When a story was first published, in the order of trust: JSON-LD, OpenGraph, {@code <time>}, meta, the page, its address. */
public final class StoryDate {
    private static final String[] OPEN_GRAPH = {
        "article:published_time", "og:article:published_time", "og:published_time", "article:published"
    };
    private static final String[] META = {
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "dc.date.created",
        "dcterms.date",
        "dcterms.created",
        "dcterms.issued",
        "dcterms.available",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "published",
        "publication_date",
        "publication-date",
        "published-date",
        "originalpublicationdate",
        "article_date_original",
        "article.published",
        "article-published",
        "sailthru.date",
        "parsely-pub-date",
        "cxenseparse:recs:publishtime",
        "citation_publication_date",
        "citation_date",
        "displaydate",
        "display_date",
        "date.issued",
        "created",
        "datecreated",
        "release_date",
        "eomportal-lastupdate",
        "prism.publicationdate",
        "ptime",
        "pdate",
        "utime",
        "dat"
    };
    private static final Pattern CHANGED =
            Pattern.compile("(?i)\\b(updated?|modified|changed|revised|edited|corrected)\\b");
    private static final Pattern ABOUT_CHANGE = Pattern.compile("(?i)updat|modif|chang|revis|correct");
    private static final Pattern PUBLISHED = Pattern.compile("(?i)\\b(published|posted|created|issued)\\b");
    private static final int LEAVES_ABOVE_TITLE = 2;
    // of the web's first pages
    private static final int OLDEST = 1990;
    private static final int LONGEST_NOTE = 300;
    private static final int LONGEST_LINE = 25;
    private static final int LEAVES_BELOW = 3;

    private final Page page;
    private final int title;
    private final int first;
    private final int last;

    /**
     * @param title the leaf of the headline
     * @param first the story's first leaf
     * @param last its last
     */
    public StoryDate(Page page, int title, int first, int last) {
        this.page = page;
        this.title = title;
        this.first = first;
        this.last = last;
    }

    public Optional<LocalDate> of(Told told) {
        Optional<LocalDate> shown = shown(line -> !isChanged(line));
        Optional<String> linked = told.text("datePublished").or(() -> told.text("dateCreated"));
        return linked.or(() -> told.meta().first(OPEN_GRAPH))
                .flatMap(text -> Dates.in(text).map(day -> local(day, text, shown)))
                .or(this::marked)
                .or(() -> told.meta()
                        .first(META)
                        .flatMap(Dates::in)
                        .map(day -> shown.filter(day::isAfter).orElse(day)))
                .or(() -> shown)
                .or(() -> shown(line -> true))
                .or(() -> told.address().flatMap(Dates::inAddress));
    }

    /** A time that is told as the world's may be of the day before or after where it was published. */
    private static LocalDate local(LocalDate day, String text, Optional<LocalDate> shown) {
        return shown.filter(there -> Dates.isUniversal(text))
                .filter(there -> Math.abs(ChronoUnit.DAYS.between(there, day)) == 1)
                .orElse(day);
    }

    /** A day in an element made for it, by the headline or marked as the story's. */
    private Optional<LocalDate> marked() {
        List<Element> marks = new ArrayList<>(page.document()
                .select("[itemprop=datePublished], time[pubdate], abbr.published, time.published, time.entry-date"));
        for (Element time : page.document().select("time")) {
            if (isByHeadline(time) && !isChanged(time)) {
                marks.add(time);
            }
        }
        return marks.stream()
                .filter(mark -> !page.isOfOthers(mark.parent()))
                .flatMap(mark -> Stream.of(mark.attr("datetime"), mark.attr("content"), mark.attr("title"), mark.text())
                        .filter(text -> !text.isBlank())
                        .flatMap(text -> Dates.in(text).stream())
                        .limit(1))
                .findFirst();
    }

    private boolean isByHeadline(Element time) {
        for (int i = Math.max(0, title - LEAVES_ABOVE_TITLE);
                i <= Math.min(first, page.leaves().size() - 1);
                i++) {
            for (Element around = time; around != null && !around.nameIs("body"); around = around.parent()) {
                if (around.equals(page.leaf(i).box()) && (i < first || Leaves.isBlock(time))) {
                    return true;
                }
                if (Leaves.isBlock(around)) {
                    break;
                }
            }
        }
        return false;
    }

    private static boolean isChanged(Element time) {
        Element parent = time.parent();
        String about = time.className() + " " + time.attr("itemprop") + " "
                + (parent == null ? "" : parent.ownText() + " " + parent.className());
        return ABOUT_CHANGE.matcher(about).find();
    }

    private static boolean isChanged(String line) {
        return CHANGED.matcher(line).find();
    }

    /** A day that stands by the headline, below it rather than above, or right below the story. */
    private Optional<LocalDate> shown(Predicate<String> wanted) {
        List<Leaf> near = new ArrayList<>();
        if (title < first) {
            near.addAll(page.leaves().subList(title, first));
        }
        for (int i = title - 1; i >= Math.max(0, title - LEAVES_ABOVE_TITLE); i--) {
            near.add(page.leaf(i));
        }
        // below the story a day without a label is another story's, or a comment's
        for (int i = last + 1;
                i < Math.min(last + 1 + LEAVES_BELOW, page.leaves().size());
                i++) {
            String text = page.leaf(i).text();
            boolean posted = text.length() < LONGEST_NOTE
                    && PUBLISHED.matcher(text).find()
                    && EnglishDate.in(text).isPresent();
            if (posted || Metadata.isLabelled(page.leaf(i).line())) {
                near.add(page.leaf(i));
            }
        }
        return near.stream()
                .filter(leaf -> !leaf.isMostlyLinks() && !page.isOfOthers(leaf))
                .filter(leaf -> Metadata.is(leaf.line())
                        || (leaf.words() <= LONGEST_LINE
                                && PUBLISHED.matcher(leaf.text()).find())
                        || (leaf.words() <= LONGEST_LINE
                                && EnglishDate.in(leaf.text()).isPresent()
                                && !leaf.line().isProse()))
                .map(Leaf::text)
                .filter(text -> PUBLISHED.matcher(text).find() || wanted.test(text))
                .flatMap(text -> EnglishDate.in(fromPublication(text)).stream())
                .filter(day -> day.getYear() >= OLDEST)
                .findFirst();
    }

    /** "Updated: May 4 | Published: May 3": from where the publication is told. */
    private static String fromPublication(String text) {
        Matcher published = PUBLISHED.matcher(text);
        return published.find()
                        && EnglishDate.in(text.substring(published.start())).isPresent()
                ? text.substring(published.start())
                : text;
    }
}
