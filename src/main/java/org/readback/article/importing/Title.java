package org.readback.article.importing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An article's title, and where on the page it stands.
 *
 * @param line the index of its line, or that of the body's first line when the page has no title
 */
record Title(String text, int line) {
    private static final Pattern PARTS = Pattern.compile(" (?:[-–—|»:]|::) | ?[|»] ?");
    private static final int LONGEST = 26;
    private static final int WORDS_OF_UNTITLED = 10;
    private static final double TELLS_OF_BODY = 4;

    /** The headline above {@code body}; an untitled article is called by its first words. */
    static Title above(List<ScoredLine> lines, BodySpan body) {
        Set<String> story = lines.subList(body.start(), body.end()).stream()
                .flatMap(line -> Words.stems(line.text()).stream())
                .collect(Collectors.toSet());
        Optional<Integer> best = IntStream.range(0, body.start())
                .filter(i -> canBeTitle(lines.get(i)))
                .boxed()
                .max(Comparator.comparingDouble(i -> score(lines, i, body, story)));
        return best.map(i -> new Title(lines.get(i).text(), i))
                .or(() -> withSiteName(lines, body, story))
                .orElseGet(() -> untitled(lines.get(body.start()).text(), body.start()));
    }

    private static boolean canBeTitle(ScoredLine line) {
        int length = line.line().length();
        return line.cue().isEmpty() && !line.line().bulleted() && length >= 2 && length <= LONGEST;
    }

    private static double score(List<ScoredLine> lines, int i, BodySpan body, Set<String> story) {
        Line line = lines.get(i).line();
        Set<String> stems = Words.stems(line.text());
        double told = stems.stream().filter(story::contains).count();
        double score = TELLS_OF_BODY * told / Math.max(stems.size(), 3);
        score += line.length() >= 4 && line.length() <= 16 ? 1 : 0;
        score += isMetadata(lines, i - 1) || isMetadata(lines, i + 1) ? 1.5 : isMetadata(lines, i + 2) ? 0.7 : 0;
        score += isRepeated(lines, i) ? 1 : 0;
        // headlines leave the articles out and have no full stop; captions and standfirsts don't
        score -= 0.4 * Words.articles(line.words()) + (line.endsSentence() && !line.isQuestion() ? 1.5 : 0);
        score -= 0.08 * Math.min(body.start() - i, 25);
        // of the lines under each other, the title is the first
        return i > 0 && isBelowTitle(lines, i, story) ? score - 1 : score;
    }

    private static boolean isBelowTitle(List<ScoredLine> lines, int i, Set<String> story) {
        ScoredLine above = lines.get(i - 1);
        Set<String> stems = Words.stems(above.text());
        return canBeTitle(above)
                && above.line().length() >= 4
                && stems.stream().filter(story::contains).count() * 2 >= stems.size();
    }

    private static boolean isMetadata(List<ScoredLine> lines, int i) {
        return i >= 0 && lines.get(i).cue().filter(Reason.METADATA::equals).isPresent();
    }

    private static boolean isRepeated(List<ScoredLine> lines, int i) {
        String key = lines.get(i).line().key();
        return IntStream.range(0, lines.size())
                .anyMatch(other -> other != i && lines.get(other).line().key().startsWith(key));
    }

    /** "Headline - Site", as browsers name their windows. */
    private static Optional<Title> withSiteName(List<ScoredLine> lines, BodySpan body, Set<String> story) {
        return IntStream.range(0, body.start())
                .boxed()
                .flatMap(i -> Arrays.stream(PARTS.split(lines.get(i).text())).map(part -> new Title(part.strip(), i)))
                .filter(part -> Words.of(part.text()).size() >= 4)
                .filter(part -> Words.stems(part.text()).stream().anyMatch(story::contains))
                .max(Comparator.comparingInt(part -> part.text().length()));
    }

    private static Title untitled(String opening, int line) {
        List<String> words = Arrays.asList(opening.split(" "));
        String start = String.join(" ", words.subList(0, Math.min(words.size(), WORDS_OF_UNTITLED)));
        return new Title(words.size() > WORDS_OF_UNTITLED ? start + " …" : start, line);
    }
}
