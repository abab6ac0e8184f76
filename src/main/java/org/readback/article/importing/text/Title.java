package org.readback.article.importing.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readback.article.importing.line.Words;
import org.readback.article.importing.page.Reason;

/**
 * An article's title, and where on the page it stands.
 *
 * @param line the index of its line, or that of the body's first line when the page has no title
 */
record Title(String text, int line) {
    private static final Pattern PARTS = Pattern.compile(" (?:[-–—|»:]|::) | ?[|»] ?");
    private static final Pattern MAIL = Pattern.compile("^(?:From|To|Cc|Date|Sent|Subject|Fwd|Re): ");
    private static final int LONGEST = 26;
    private static final int FARTHEST = 200;
    private static final int SHORTEST_OF_PARTS = 4;
    private static final int WORDS_OF_UNTITLED = 10;

    /** The headline above {@code body}; an untitled article is called by its first words. */
    static Title above(List<ScoredLine> lines, BodySpan body) {
        HeadlineScore score = new HeadlineScore(lines, body);
        Signature signature = new Signature(lines, body);
        return IntStream.range(Math.max(0, body.start() - FARTHEST), body.start())
                .filter(i -> canBeTitle(lines.get(i)) && !signature.signs(i))
                .mapToObj(i -> new Title(withoutSite(lines.get(i).text()), i))
                .map(title -> Map.entry(title, score.of(title)))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> untitled(lines.get(body.start()).text(), body.start()));
    }

    private static boolean canBeTitle(ScoredLine line) {
        String headline = withoutSite(line.text());
        int length = Words.of(headline).size();
        boolean row = line.cue().filter(Reason.NAVIGATION::equals).isPresent()
                && length >= SHORTEST_OF_PARTS
                && !headline.equals(line.text());
        if (MAIL.matcher(headline).find()) {
            return false;
        }
        boolean bracketed = headline.startsWith("[") && headline.endsWith("]");
        return !bracketed
                && (row || line.cue().isEmpty())
                && !line.line().bulleted()
                && length >= 2
                && length <= LONGEST;
    }

    /** "Headline - Site" and "Site | Section | Headline", as browsers name their windows, without the names. */
    private static String withoutSite(String line) {
        List<String> parts = Arrays.asList(PARTS.split(line));
        String longest =
                parts.stream().max(Comparator.comparingInt(String::length)).orElse(line);
        boolean names = parts.stream()
                .filter(part -> !part.equals(longest))
                .map(Words::of)
                .allMatch(words -> words.size() <= SHORTEST_OF_PARTS && Words.capitalShare(words) == 1);
        return names && Words.of(longest).size() >= SHORTEST_OF_PARTS ? longest.strip() : line;
    }

    private static Title untitled(String opening, int line) {
        List<String> words = Arrays.asList(opening.split(" "));
        String start = String.join(" ", words.subList(0, Math.min(words.size(), WORDS_OF_UNTITLED)));
        return new Title(words.size() > WORDS_OF_UNTITLED ? start + " …" : start, line);
    }
}
