package org.readback.article.importing.html.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.readback.article.importing.html.leaf.Boxes;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.page.Reason;

/** Who wrote a story, in the order of trust: JSON-LD, meta, what the page marks as the author, and its line "By …". */
public final class StoryByline {
    private static final String[] META = {
        "article:author",
        "author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "cxenseparse:author",
        "article.author",
        "citation_author"
    };
    private static final String MARKED =
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline .author, .vcard .fn, .byline-name, .author-name, .byline__name, .byline, .author, byline, [class*=byline], [class*=author], [class*=Byline]";
    private static final int LEAVES_ABOVE_TITLE = 3;
    private static final int LEAVES_BELOW = 8;
    private static final int LONGEST = 200;
    private static final Pattern LABEL = Pattern.compile("(?i)(by|authors?|written by)\\s*:?");

    private final Page page;
    private final int title;
    private final int first;
    private final int last;

    public StoryByline(Page page, int title, int first, int last) {
        this.page = page;
        this.title = title;
        this.first = first;
        this.last = last;
    }

    public Optional<String> of(Told told) {
        List<String> linked =
                told.story().map(node -> linked(node, told.data())).orElse(List.of());
        return People.joined(linked)
                .or(() -> told.meta()
                        .all(META)
                        .flatMap(text -> People.joined(People.in(text)).stream())
                        .findFirst())
                .or(this::shown)
                .or(this::marked);
    }

    private static List<String> linked(JsonNode story, LinkedData data) {
        List<String> people = new ArrayList<>();
        for (String role : List.of("author", "creator")) {
            for (JsonNode author : data.values(story, role)) {
                boolean organisation =
                        author.isObject() && LinkedData.types(author).anyMatch(type -> type.endsWith("Organization"));
                if (organisation) {
                    continue;
                }
                Stream<String> names = author.isObject()
                        ? data.values(author, "name").stream().map(name -> name.asText(""))
                        : Stream.of(author.asText(""));
                names.forEach(name -> people.addAll(People.in(LinkedData.plain(name))));
            }
            if (!people.isEmpty()) {
                break;
            }
        }
        return people;
    }

    /** The first line by the headline, or right below the story, that begins with "By", or has a name below "By". */
    private Optional<String> shown() {
        List<Integer> near = new ArrayList<>();
        IntStream.range(Math.max(0, Math.min(title, first) - LEAVES_ABOVE_TITLE), first)
                .forEach(near::add);
        IntStream.range(last + 1, last + 1 + LEAVES_BELOW).forEach(near::add);
        for (int i : near) {
            if (i >= page.leaves().size()) {
                break;
            }
            String text = page.leaf(i).text();
            boolean label =
                    LABEL.matcher(text).matches() && i + 1 < page.leaves().size();
            if (text.length() < LONGEST && !page.isProse(i) && !page.isOfOthers(page.leaf(i))) {
                Optional<String> people = People.joined(label ? listed(i + 1) : People.inLine(text));
                if (people.isPresent()) {
                    return people;
                }
            }
        }
        return Optional.empty();
    }

    /** The names that stand each in a leaf of its own, below "Authors". */
    private List<String> listed(int from) {
        List<String> people = new ArrayList<>();
        for (int i = from; i < page.leaves().size(); i++) {
            List<String> more = People.in(page.leaf(i).text());
            if (more.isEmpty()
                    || !Boxes.alike(page.leaf(i).box(), page.leaf(from).box())) {
                break;
            }
            people.addAll(more);
        }
        return people;
    }

    private Optional<String> marked() {
        for (Element mark : page.document().select(MARKED)) {
            boolean ofOthers = mark.parents().stream()
                    .anyMatch(around -> page.roleOf(around)
                            .filter(role -> role == Reason.COMMENT
                                    || role == Reason.CAPTION
                                    || role == Reason.RELATED
                                    || role == Reason.FOOTER)
                            .isPresent());
            int place = page.stretch(mark).from();
            if (!ofOthers && (place <= last + LEAVES_BELOW) && mark.text().length() < LONGEST) {
                Optional<String> people = People.joined(People.in(mark.text()));
                if (people.isPresent()) {
                    return people;
                }
            }
        }
        return Optional.empty();
    }
}
