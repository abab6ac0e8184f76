package org.readback.article.importing.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.article.Dateline;
import org.readback.article.importing.line.Sections;
import org.readback.article.importing.line.Words;
import org.readback.article.importing.page.Reason;

/** Who published an article, only where the page says so: no name is better than a wrong one. */
final class Publisher {
    private static final String SIGN = "(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT)";
    // possessive, so that a row of signs is read once
    private static final Pattern COPYRIGHT = Pattern.compile("^(?:" + SIGN + "|\\W)*+(?<=" + SIGN
            + "[\\s,-]{0,5})(?:(?:19|20)\\d\\d[\\s,–-]*+)++" + "(?:by )?(?:the )?(\\p{Lu}[^.|;]*).*");
    // "© Hill Times Ltd 2004"
    private static final Pattern UNDATED = Pattern.compile(
            "^(?:\\S+ ){0,3}(?:©|\\([cC]\\)) ?(?:[Cc]opyright )?(\\p{Lu}[^.|;\\d]{2,60}?)(?: (?:19|20)\\d\\d.*|\\.? ?)$");
    private static final List<String> SIGNS = List.of("©", "(c)", "(C)", "opyright", "COPYRIGHT");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(,? (Inc|Ltd|Limited|LLC|L\\.?P|LLLP|Company|Corporation|Corp|plc|PLC|Co|M[CDXLIVM]{2,}|All [Rr]ights.*|or its .*))+\\.?$|,$");
    private static final Pattern DOES =
            Pattern.compile("^(?:Explore the|About the|About|The|Welcome to)? ?(.+?)(?: Home| Homepage| logo)?$");
    private static final int LONGEST_NAME = 7;
    private static final int MOST_BESIDE_NAME = 3;
    private static final int LONGEST_HOLDER = 200;

    private Publisher() {}

    static Optional<String> of(List<ScoredLine> lines, Title title, BodySpan body) {
        Optional<String> holder = copyrightHolder(lines.subList(body.end(), lines.size()));
        return Dateline.in(lines.get(body.start()).text())
                .map(Dateline::agency)
                .or(() -> Masthead.of(lines, title, body, holder))
                .or(() -> holder)
                .or(() -> besideTitle(lines.subList(0, body.start()), title))
                .or(() -> siteName(lines, title, body))
                .filter(name -> !Sections.has(name));
    }

    private static Optional<String> copyrightHolder(List<ScoredLine> footer) {
        return footer.stream()
                .filter(line -> hasSign(line.text()))
                .flatMap(line -> Stream.of(COPYRIGHT, UNDATED)
                        .map(pattern -> pattern.matcher(line.text()))
                        .filter(Matcher::matches)
                        .map(found -> found.group(1))
                        .limit(1))
                .map(name -> LEGAL_FORM.matcher(holder(name)).replaceFirst("").strip())
                .map(name -> name.replaceFirst(", .*", ""))
                .filter(Publisher::isName)
                .findFirst();
    }

    private static boolean hasSign(String text) {
        return SIGNS.stream().anyMatch(text::contains);
    }

    private static String holder(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_HOLDER)).strip();
    }

    /** "Headline - Site", where the headline is the title found elsewhere on the page. */
    private static Optional<String> besideTitle(List<ScoredLine> header, Title title) {
        Pattern named = Pattern.compile(Pattern.quote(title.text()) + " ?[-–—|:»]+ ?([^-–—|:»]+)");
        return header.stream()
                .map(line -> named.matcher(line.text()))
                .filter(Matcher::matches)
                .map(line -> line.group(1).strip())
                .filter(Publisher::isName)
                .findFirst();
    }

    /** A name that heads the page and comes again on either side of the text, and is no word of the story. */
    private static Optional<String> siteName(List<ScoredLine> lines, Title title, BodySpan body) {
        List<ScoredLine> header = lines.subList(0, title.line());
        List<String> names = header.stream()
                .filter(line -> line.cue().filter(Reason.METADATA::equals).isEmpty())
                .filter(line -> line.line().length() <= LONGEST_NAME + MOST_BESIDE_NAME)
                .map(line -> DOES.matcher(line.text()))
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .filter(Publisher::isName)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Long> above = linesWithWord(header);
        Map<String, Long> below = linesWithWord(lines.subList(body.end(), lines.size()));
        Set<String> story = words(lines.subList(body.start(), body.end()));
        return names.stream()
                .filter(name -> !story.contains(firstWord(name)))
                .filter(name -> above.getOrDefault(firstWord(name), 0L) >= 3 && below.containsKey(firstWord(name)))
                .findFirst();
    }

    private static Set<String> words(List<ScoredLine> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.line().key().split(" ")))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, Long> linesWithWord(List<ScoredLine> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.line().key().split(" ")).distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }

    private static String firstWord(String name) {
        String key = Words.key(name).toLowerCase(Locale.ROOT);
        return key.contains(" ") ? key.substring(0, key.indexOf(' ')) : key;
    }

    private static boolean isName(String name) {
        List<String> words = Words.of(name);
        return !words.isEmpty()
                && words.size() <= LONGEST_NAME
                && Words.capitalShare(words) >= 0.9
                && firstWord(name).length() > 2;
    }
}
