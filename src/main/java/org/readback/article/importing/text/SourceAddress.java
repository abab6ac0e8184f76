package org.readback.article.importing.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readback.article.importing.line.EnglishDate;
import org.readback.article.importing.line.Words;

/** The address of a page that the page itself prints. */
final class SourceAddress {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"()]+/[^\\s<>\"()]+");
    private static final Pattern NOT_A_PAGE =
            Pattern.compile("(?i).*\\.(?:jpe?g|gif|png|css|js|xml|rss|mp3|pdf)$|.*(?:embed|player|share).*");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i).*\\b(?:permalink|permanent link|url|web address|this (?:article|story|page)|copy this link|source)\\b.*");
    private static final Pattern OF_AN_ARTICLE =
            Pattern.compile(".*\\d{5,}.*|.*[-_]\\p{L}+[-_]\\p{L}+.*|.*\\.s?html?$");
    private static final Pattern DAY =
            Pattern.compile("((?:19|20)\\d\\d)[/-]?([01]\\d|\\p{L}{3})[/-]?([0-3]\\d)(?!\\d)");

    private SourceAddress() {}

    /** The address that has the title's words or a label that says so, or else the only one that could be an article's. */
    static Optional<String> of(List<ScoredLine> lines, Title title, BodySpan body, @Nullable LocalDate date) {
        Set<String> words = Words.stems(title.text());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean inBody = i >= body.start() && i < body.end() && lines.get(i).isText();
            if (inBody || !mayHoldAddress(lines.get(i).text())) {
                continue;
            }
            Matcher address = ADDRESS.matcher(lines.get(i).text());
            while (address.find()) {
                String url = address.group().replaceFirst("[.,;:]+$", "");
                if (NOT_A_PAGE.matcher(url).matches()) {
                    continue;
                }
                boolean label = LABELLED.matcher(lines.get(i).text()).matches()
                        || (i > 0 && LABELLED.matcher(lines.get(i - 1).text()).matches());
                if (tells(url, words) || (label && OF_AN_ARTICLE.matcher(url).matches())) {
                    return Optional.of(url);
                }
                found.add(url);
            }
        }
        List<String> pages = found.stream().distinct().toList();
        return pages.size() == 1
                ? pages.stream()
                        .filter(url -> OF_AN_ARTICLE.matcher(url).matches()
                                || date(url).isPresent())
                        .filter(url -> date(url)
                                .filter(day -> date != null && !day.equals(date))
                                .isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean mayHoldAddress(String text) {
        return text.contains("://") || text.contains("www.");
    }

    private static boolean tells(String url, Set<String> title) {
        String path = url.substring(url.indexOf('/', 8) + 1).toLowerCase(Locale.ROOT);
        Set<String> words = Words.stems(path);
        long told = title.stream().filter(words::contains).count();
        return told >= 3 || (told == 2 && title.size() <= 4);
    }

    /** The day that the address has in it, as archives sort their articles. */
    static Optional<LocalDate> date(String url) {
        Matcher day = DAY.matcher(url);
        return day.find()
                ? EnglishDate.in(
                        day.group(2).matches("\\d+")
                                ? day.group(1) + "-" + day.group(2) + "-" + day.group(3)
                                : day.group(3) + " " + day.group(2) + " " + day.group(1))
                : Optional.empty();
    }
}
