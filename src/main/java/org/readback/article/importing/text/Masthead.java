package org.readback.article.importing.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.line.Words;
import org.readback.article.importing.page.Reason;

/** The outlet's name at the head of its page, where the rest of the page confirms it. */
final class Masthead {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int CONFIRMED = 4;
    private static final int FIRST_LINES = 6;
    private static final int LOWEST = 40;
    private static final int LONGEST = 6;
    private static final int MOST_MENTIONS = 2;
    private static final Pattern OUTLET = Pattern.compile(
            "(?i)(news|online|times|post|herald|tribune|chronicle|courier|gazette|standard|record|guardian|telegraph|mirror"
                    + "|journal|magazine|weekly|daily|monthly|review|observer|press|radio|television|broadcasting|network|today|live|watch"
                    + "|echo|star|sentinel|ledger|register|globe|mail|express|examiner|newswire|wire|tv|\\S+\\.\\p{L}{2,7})");

    private final List<ScoredLine> lines;
    private final Title title;
    private final BodySpan body;
    private final Set<String> holder;
    private final List<String> addresses;

    private Masthead(List<ScoredLine> lines, Title title, BodySpan body, Optional<String> holder) {
        this.lines = lines;
        this.title = title;
        this.body = body;
        this.addresses = addresses(lines);
        this.holder = holder.map(Words::stems).orElse(Set.of());
    }

    static Optional<String> of(List<ScoredLine> lines, Title title, BodySpan body, Optional<String> holder) {
        Masthead masthead = new Masthead(lines, title, body, holder);
        int lowest = Math.min(LOWEST, title.line());
        return masthead.besideDate().or(() -> masthead.atHead(lowest));
    }

    /** "The Hill Courier, Sunday 23 November 2008" */
    private Optional<String> besideDate() {
        return lines.subList(Math.max(0, title.line() - FIRST_LINES), body.start()).stream()
                .map(ScoredLine::line)
                .filter(line -> line.text().indexOf(',') > 0 && Metadata.isDated(line))
                .map(line -> line.text().substring(0, line.text().indexOf(',')))
                .filter(name -> name.chars().noneMatch(Character::isDigit))
                .filter(name -> outletWords(Words.of(name)) > 0 || isAtHead(name))
                .filter(name -> Words.capitalShare(Words.of(name)) >= 0.9
                        && Words.of(name).size() <= LONGEST)
                .findFirst();
    }

    private boolean isAtHead(String name) {
        return lines.subList(0, Math.min(FIRST_LINES, lines.size())).stream()
                .anyMatch(line -> line.text().equals(name));
    }

    private Optional<String> atHead(int lowest) {
        return IntStream.range(0, lowest)
                .filter(this::canBeName)
                .mapToObj(i -> Map.entry(i, evidence(i)))
                .filter(name -> name.getValue() >= CONFIRMED)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(name -> lines.get(name.getKey()).text());
    }

    private boolean canBeName(int i) {
        Line line = lines.get(i).line();
        return lines.get(i).cue().isEmpty()
                && !line.bulleted()
                && !line.endsSentence()
                && line.length() > 0
                && line.length() <= LONGEST
                && line.text().length() > 2
                && Words.capitalShare(line.words()) >= 0.9
                && !line.key().equals(Words.key(title.text()));
    }

    private int evidence(int i) {
        Line line = lines.get(i).line();
        String key = line.key();
        List<String> words = line.words();
        int score = i == 0 ? 2 : i < FIRST_LINES ? 1 : 0;
        score += outletWords(words) + (isFullName(words) ? 2 : 0);
        boolean shares = !holder.isEmpty() && sharesName(words);
        score += shares ? 2 : holder.isEmpty() ? 0 : -1;
        score += isAddress(words) ? 2 : 0;
        return score + Math.min(mentions(i, key), MOST_MENTIONS);
    }

    private static int outletWords(List<String> words) {
        long outlets = words.stream().filter(Masthead::isOutlet).count();
        return outlets == words.size() ? 0 : (int) Math.min(outlets, 2);
    }

    private static boolean isOutlet(String word) {
        return Arrays.stream(word.split("-"))
                .anyMatch(part -> OUTLET.matcher(part).matches());
    }

    /** "The Hill Courier" */
    private static boolean isFullName(List<String> words) {
        return words.size() > 2 && words.get(0).equals("The") && isOutlet(words.get(words.size() - 1));
    }

    private boolean sharesName(List<String> words) {
        return words.size() > 1
                && Words.stems(String.join(" ", words)).stream()
                        .anyMatch(stem ->
                                holder.contains(stem) && !OUTLET.matcher(stem).matches());
    }

    /** How many longer lines, the story's and the navigation's aside, have the name in them. */
    private int mentions(int i, String key) {
        String name = lines.get(i).text();
        long mentions = lines.stream()
                .filter(line ->
                        line.text().length() > name.length() && line.text().contains(name))
                .filter(line -> line.cue().filter(Reason.NAVIGATION::equals).isEmpty())
                .filter(line -> line.line().key().length() > key.length())
                .count();
        return key.contains(" ") ? (int) Math.min(mentions, MOST_MENTIONS) : 0;
    }

    /** Whether an address on the page is made of the name: "www.hilltimes.example". */
    private boolean isAddress(List<String> words) {
        String joined = words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("the"))
                .collect(Collectors.joining());
        return joined.length() > 5 && addresses.stream().anyMatch(word -> word.contains(joined + "."));
    }

    private static List<String> addresses(List<ScoredLine> lines) {
        return lines.stream()
                .map(ScoredLine::text)
                .filter(text -> text.indexOf('@') >= 0 || text.contains("://") || text.contains("www."))
                .flatMap(text -> SPACES.splitAsStream(text.toLowerCase(Locale.ROOT)))
                .map(word -> word.replace("-", ""))
                .toList();
    }
}
