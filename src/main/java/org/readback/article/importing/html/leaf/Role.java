package org.readback.article.importing.html.leaf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.readback.article.importing.page.Reason;

/** What an element is for, by its tag, its ARIA role and the common words of its class and id. */
final class Role {
    private static final Pattern WORDS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");
    private static final Map<String, Reason> BY_TAG = Map.of(
            "nav", Reason.NAVIGATION,
            "footer", Reason.FOOTER,
            "figcaption", Reason.CAPTION,
            "aside", Reason.RELATED);
    private static final Map<String, Reason> BY_ROLE = Map.of(
            "navigation", Reason.NAVIGATION,
            "menu", Reason.NAVIGATION,
            "search", Reason.NAVIGATION,
            "contentinfo", Reason.FOOTER,
            "complementary", Reason.RELATED,
            "dialog", Reason.SUBSCRIPTION,
            "alertdialog", Reason.SUBSCRIPTION);
    private static final Map<String, Reason> BY_WORD = byWord();
    // two words that say together what neither says alone
    private static final Map<Set<String>, Reason> BY_PAIR = Map.of(
            Set.of("author", "bio"), Reason.CREDIT,
            Set.of("author", "info"), Reason.CREDIT,
            Set.of("author", "box"), Reason.CREDIT,
            Set.of("about", "author"), Reason.CREDIT,
            Set.of("pull", "quote"), Reason.PULL_QUOTE,
            Set.of("read", "more"), Reason.RELATED,
            Set.of("read", "next"), Reason.RELATED,
            Set.of("see", "also"), Reason.RELATED,
            Set.of("most", "read"), Reason.RELATED);
    // "has-sidebar", "no-comments": what stands beside the text, or doesn't
    private static final Set<String> ABOUT_ANOTHER = Set.of("has", "with", "no", "not", "without", "hide", "show");
    private static final int LONGEST = 400;

    private Role() {}

    private static Map<String, Reason> byWord() {
        Map<String, Reason> words = new HashMap<>();
        put(
                words,
                Reason.NAVIGATION,
                "nav navigation navbar subnav topnav menu breadcrumb breadcrumbs crumbs pagination pager paging skip");
        put(
                words,
                Reason.SHARING,
                "share shares sharing sharebar sharetools social socials toolbar tools bookmark bookmarks");
        put(
                words,
                Reason.SUBSCRIPTION,
                "newsletter newsletters subscribe subscription signup login register registration cookie cookies consent gdpr modal popup overlay donate donation membership");
        put(
                words,
                Reason.ADVERTISEMENT,
                "ad ads advert adverts advertisement advertising adslot adunit sponsor sponsored sponsors promo promos promotion promoted commercial");
        put(
                words,
                Reason.RELATED,
                "related recommended recommendation recommendations recirc recirculation popular trending mostread mostpopular teaser teasers sidebar rail carousel readmore seealso upnext tags taglist topics keywords tweet instagram embed widget widgets");
        put(words, Reason.COMMENT, "comment comments commentlist disqus replies respond discussion");
        put(words, Reason.CAPTION, "caption captions cutline credit credits photocredit gallery slideshow player");
        put(words, Reason.CREDIT, "bio biography");
        put(
                words,
                Reason.METADATA,
                "byline timestamp dateline pubdate kicker eyebrow standfirst dek summary synopsis excerpt deck subtitle subheadline subhed byl");
        put(words, Reason.FOOTER, "footer colophon copyright legal disclaimer");
        put(words, Reason.PULL_QUOTE, "pullquote pullquotes");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Reason> reasons, Reason reason, String words) {
        Arrays.stream(words.split(" ", -1)).forEach(word -> reasons.put(word, reason));
    }

    static Optional<Reason> of(Element element) {
        if (element.nameIs("body") || element.nameIs("main") || element.nameIs("html")) {
            return Optional.empty();
        }
        Reason byTag = BY_TAG.get(element.normalName());
        if (byTag != null) {
            return Optional.of(byTag);
        }
        Reason byRole = BY_ROLE.get(element.attr("role"));
        return byRole != null
                ? Optional.of(byRole)
                : byName(element.className()).or(() -> byName(element.id()));
    }

    private static Optional<Reason> byName(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        for (String each : name.split("\\s+", -1)) {
            Optional<Reason> reason = byOneName(each);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> byOneName(String name) {
        List<String> words = Arrays.stream(WORDS.split(name))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        if (words.isEmpty() || ABOUT_ANOTHER.contains(words.get(0))) {
            return Optional.empty();
        }
        Set<String> all = new HashSet<>(words);
        for (Map.Entry<Set<String>, Reason> pair : BY_PAIR.entrySet()) {
            if (all.containsAll(pair.getKey())) {
                return Optional.of(pair.getValue());
            }
        }
        return words.stream().filter(BY_WORD::containsKey).findFirst().map(BY_WORD::get);
    }
}
