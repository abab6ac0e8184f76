package org.readback.article.importing.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readback.article.importing.line.Byline;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.line.Words;
import org.readback.article.importing.page.Reason;

/** Scores lines by how much they look like the headline of the text below them. */
final class HeadlineScore {
    private static final double TELLS_THE_STORY = 3;
    private static final double BESIDE_DATE = 1.2;
    private static final double NEAR_DATE = 0.8;
    // pictures and their captions stand there
    private static final double BELOW_BYLINE = -1.5;
    private static final double BELOW_NAVIGATION = 0.5;
    private static final double ABOVE_BLANK = 0.4;
    private static final double REPEATED = 1;
    private static final double NAMES_WINDOW = 1.5;
    private static final double USUAL_LENGTH = 1;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;
    private static final int STANDFIRST = 10;
    private static final double WORD_TOO_MANY = -0.3;
    // headlines leave the articles out and have no full stop; captions and standfirsts have both
    private static final double ARTICLE = -0.3;
    private static final double FULL_STOP = -1.5;
    private static final double LINE_AWAY = -0.08;
    private static final int FAR_AWAY = 25;
    // of two lines that could be it, the title is the upper one
    private static final double BELOW_HEADLINE = -1.6;
    private static final double NAMES_SITE = -2;
    private static final double NO_HEADLINE = -1.2;
    private static final double ABOVE_STANDFIRST = 1;
    private static final double IN_CAPITALS = 0.8;
    private static final int LONGEST_NAME = 4;
    private static final Pattern BY = Pattern.compile("\\b[Bb]y \\p{Lu}");
    // "Summary: ", but not "Karvonia: Free the detained"
    private static final Pattern LABELLED = Pattern.compile(": *(?:\\S+ *){0,2}$");
    private static final Pattern CRUMBS = Pattern.compile("\\S [/»>›|] \\S");
    private static final Pattern QUOTED = Pattern.compile("[\"“‘'].*[\"”’']");
    private static final Pattern PERSON = Pattern.compile("((?:\\p{Lu}\\S+ ){1,3}\\p{Lu}\\S+)(?:,| for) .*");
    private static final double HALF = 0.5;
    private static final double TOLD = 0.15;
    private static final int WINDOW = 12;

    private final List<ScoredLine> lines;
    private final BodySpan body;
    private final Set<String> story;
    private final Set<String> holders;
    private final Signature signature;
    private final int byline;
    private final Map<String, Integer> timesOpening = new HashMap<>();

    HeadlineScore(List<ScoredLine> lines, BodySpan body) {
        this.lines = lines;
        this.body = body;
        this.story = stems(lines.subList(body.start(), body.end()).stream()
                .filter(ScoredLine::isText)
                .toList());
        this.signature = new Signature(lines, body);
        this.holders = stems(lines.stream()
                .filter(line -> line.cue().filter(Reason.COPYRIGHT::equals).isPresent())
                .toList());
        this.byline = IntStream.range(Math.max(0, body.start() - FAR_AWAY), body.start())
                .filter(this::isByline)
                .findFirst()
                .orElse(body.start());
        lines.subList(0, body.start())
                .forEach(line -> timesOpening.merge(line.line().key(), 1, Integer::sum));
    }

    private static Set<String> stems(List<ScoredLine> lines) {
        Set<String> stems = new HashSet<>();
        lines.forEach(line -> stems.addAll(line.line().stems()));
        return stems;
    }

    double of(Title title) {
        int i = title.line();
        List<String> words = Words.of(title.text());
        Line line = new Line(title.text(), false, 0);
        double score = TELLS_THE_STORY * told(title.text(), 3);
        score += words.size() >= SHORTEST && words.size() <= LONGEST ? USUAL_LENGTH : 0;
        score += WORD_TOO_MANY * Math.max(0, words.size() - LONGEST);
        score +=
                isMetadata(i + 1) || isSigned(i + 1) || isDate(i - 1) ? BESIDE_DATE : isMetadata(i + 2) ? NEAR_DATE : 0;
        score += i > byline ? BELOW_BYLINE : 0;
        score += i > 0
                        && lines.get(i - 1)
                                .cue()
                                .filter(Reason.NAVIGATION::equals)
                                .isPresent()
                ? BELOW_NAVIGATION
                : 0;
        score += lines.get(i + 1).line().blanksBefore() > 0 ? ABOVE_BLANK : 0;
        score += isRepeated(i, line.key()) ? REPEATED : 0;
        score += isWindowTitle(i, line.key()) ? NAMES_WINDOW : 0;
        score += ARTICLE * Words.articles(words);
        score += line.endsSentence() && !line.isQuestion() ? FULL_STOP : 0;
        score += LINE_AWAY * Math.min(body.start() - i, FAR_AWAY);
        score += isSite(title.text()) ? NAMES_SITE : 0;
        score += CRUMBS.matcher(title.text()).find() ? NAMES_SITE : 0;
        score += isPerson(title.text()) || QUOTED.matcher(title.text()).matches() ? NO_HEADLINE : 0;
        score += isName(words) && isHeadlineBelow(i) ? NO_HEADLINE : 0;
        score += isSummedUp(i) ? ABOVE_STANDFIRST : 0;
        score +=
                words.size() > SHORTEST && title.text().equals(title.text().toUpperCase(Locale.ROOT)) ? IN_CAPITALS : 0;
        return score + (isStandfirst(i) ? BELOW_HEADLINE : 0);
    }

    /** Whether the line right below says it again at length. */
    private boolean isSummedUp(int i) {
        return i + 1 < body.start() && isStandfirst(i + 1);
    }

    private boolean isSigned(int i) {
        return i < body.start() && signature.signs(i);
    }

    /** "Ines Tull, Chair of the Council", who speaks below. */
    private static boolean isPerson(String text) {
        Matcher person = PERSON.matcher(text);
        return person.matches() && Byline.isName(person.group(1));
    }

    /** Whether all of a few words that carry meaning have capitals, as names of houses do. */
    private static boolean isName(List<String> words) {
        return words.size() <= LONGEST_NAME && Words.capitalShare(words) == 1;
    }

    private boolean isHeadlineBelow(int i) {
        Line below = lines.get(i + 1).line();
        return i + 1 < body.start()
                && lines.get(i + 1).cue().isEmpty()
                && below.length() >= SHORTEST
                && below.length() <= LONGEST
                && !below.endsSentence();
    }

    /** How much of the line's meaning comes again in the body. */
    private double told(String text, int fewest) {
        Set<String> stems = Words.stems(text);
        long told = stems.stream().filter(story::contains).count();
        return (double) told / Math.max(stems.size(), fewest);
    }

    private long timesTold(String text) {
        return Words.stems(text).stream().filter(story::contains).count();
    }

    /** Whether the line above tells the story too, and no longer than headlines do. */
    private boolean isStandfirst(int i) {
        if (i == 0
                || lines.get(i - 1).cue().isPresent()
                || lines.get(i - 1).line().bulleted()) {
            return false;
        }
        Line above = lines.get(i - 1).line();
        int length = lines.get(i).line().length();
        double told = told(above.text(), 3);
        boolean headline = above.length() >= SHORTEST
                && above.length() <= LONGEST
                && (!LABELLED.matcher(above.text()).find() || length >= STANDFIRST)
                && told >= TOLD
                && !isName(above.words())
                && timesTold(above.text()) >= HALF * timesTold(lines.get(i).text());
        return headline && (length >= STANDFIRST || !isMetadata(i + 1));
    }

    private boolean isDate(int i) {
        return isMetadata(i) && !isByline(i);
    }

    private boolean isByline(int i) {
        return i >= 0
                && (Metadata.isByline(lines.get(i).line())
                        || (isMetadata(i) && BY.matcher(lines.get(i).text()).find()));
    }

    private boolean isMetadata(int i) {
        return i >= 0 && lines.get(i).cue().filter(Reason.METADATA::equals).isPresent();
    }

    private boolean isRepeated(int i, String key) {
        int self = lines.get(i).line().key().equals(key) ? 1 : 0;
        return timesOpening.getOrDefault(key, 0) > self;
    }

    /** Whether one of the page's first lines has these words too, as a browser's window has them with the site's name. */
    private boolean isWindowTitle(int i, String key) {
        return lines.subList(0, Math.min(i, WINDOW)).stream()
                .map(line -> line.line().key())
                .anyMatch(window -> (" " + window + " ").contains(" " + key + " ") && !window.equals(key));
    }

    /** Whether the line says no more than who publishes the page. */
    private boolean isSite(String text) {
        Set<String> stems = Words.stems(text);
        return !stems.isEmpty() && holders.containsAll(stems);
    }
}
