package org.readback.article.importing.html.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Leaves;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.line.Sections;
import org.readback.article.importing.line.Words;

/** The name of the site that published a story, only where the page tells it. */
public final class Site {
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)[\\s,©:]*(?:\\(c\\)\\s*)?(?:(?:19|20)\\d\\d[\\s,–-]*)*(?:by )?(?:the )?(\\p{Lu}[\\p{L}\\p{N}&'’. -]{2,60})");
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)[,.]? (inc|ltd|limited|llc|l\\.?p|company|corporation|corp|plc|co|gmbh|pty)\\b.*$|\\.? all rights.*$|[.,]+$|\\.? (?:19|20)\\d\\d.*$");
    private static final Pattern WORLD_WIDE_WEB = Pattern.compile("^www\\.| \\([^()]*\\)$");
    private static final int MOST_WORDS = 6;

    private Site() {}

    public static Optional<String> of(Page page, Told told, String headline) {
        return told.story()
                .flatMap(node -> linked(node, told.data()))
                .or(() -> told.meta().first("og:site_name").filter(name -> !name.contains("/")))
                .or(() -> told.meta()
                        .first("application-name", "dc.publisher", "publisher", "cre", "citation_journal_title")
                        .filter(Site::isName))
                .or(() -> besideHeadline(page.document().title(), headline, told.address()))
                .or(() -> copyrightHolder(page))
                .map(name -> WORLD_WIDE_WEB.matcher(name.strip()).replaceAll(""))
                .filter(name -> !name.isEmpty());
    }

    private static Optional<String> linked(JsonNode story, LinkedData data) {
        return Stream.of("publisher", "sourceOrganization", "isPartOf")
                .flatMap(role -> data.values(story, role).stream())
                .flatMap(node -> node.isObject()
                        ? data.text(node, "name").stream()
                        : Stream.of(LinkedData.plain(node.asText(""))))
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .findFirst();
    }

    /** "Headline - Site", "Site: Headline": the part of the window's title that is not the headline nor a section. */
    private static Optional<String> besideHeadline(String window, String headline, Optional<String> address) {
        String tidy = Leaves.tidy(window);
        int at = tidy.toLowerCase(Locale.ROOT).indexOf(headline.toLowerCase(Locale.ROOT));
        if (at < 0 && ToldTitle.alike(headline, tidy) < 0.6) {
            return Optional.empty();
        }
        String before = at < 0 ? tidy : tidy.substring(0, at);
        String rest = at < 0 ? "" : tidy.substring(at + headline.length());
        List<String> parts = Stream.of(before, rest)
                .flatMap(side -> Arrays.stream(ToldTitle.SEPARATOR.split(" " + side + " ")))
                .flatMap(part -> Arrays.stream(part.split(": ")))
                .map(part -> part.replaceFirst("[\\s:|–—-]+$", "").strip())
                .filter(part ->
                        !part.isEmpty() && ToldTitle.alike(headline, part) < 0.5 && isName(part) && !Sections.has(part))
                .toList();
        String host = address.map(Site::host).orElse("");
        return parts.stream()
                .filter(part -> host.contains(Words.key(part).replace(" ", "").replaceFirst("^the", "")))
                .findFirst()
                // sections stand between the headline and the site
                .or(() -> parts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(before.length() > rest.length() ? parts.get(0) : parts.get(parts.size() - 1)));
    }

    private static String host(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^\\w+://", "")
                .replaceFirst("/.*", "")
                .replaceAll("[^a-z0-9]", "");
    }

    private static Optional<String> copyrightHolder(Page page) {
        List<Leaf> leaves = page.leaves();
        for (int i = leaves.size() - 1; i >= Math.max(0, leaves.size() - 40); i--) {
            var holder = COPYRIGHT.matcher(leaves.get(i).text());
            if (leaves.get(i).text().length() < 1_000 && holder.find()) {
                String name =
                        LEGAL.matcher(holder.group(1).strip()).replaceFirst("").strip();
                if (isName(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String name) {
        List<String> words = Words.of(name);
        return !words.isEmpty() && words.size() <= MOST_WORDS && Words.capitalShare(words) > 0.8;
    }
}
