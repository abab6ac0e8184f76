package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readback.article.importing.line.Byline;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.line.Words;
import org.readback.article.importing.page.Reason;

/** Names that stand alone beside a headline, where the lines around show that they sign the article. */
final class Signature {
    private static final int FARTHEST = 15;
    private static final int LONGEST = 12;
    private static final int LONGEST_NAME = 3;
    private static final int BIOGRAPHIES = 3;
    private static final Pattern NAME_THEN = Pattern.compile("(?<name>[^,|]+)(?:[,|] ?(?<rest>.*))?");
    private static final Pattern LABEL = Pattern.compile("(?i)(?:authors?|by|written by|reporters?|writers?):?");
    private static final Pattern HANDLE = Pattern.compile("@\\w+");

    private final List<ScoredLine> lines;
    private final BodySpan body;
    private @Nullable Set<String> story;

    Signature(List<ScoredLine> lines, BodySpan body) {
        this.lines = lines;
        this.body = body;
    }

    /** The people who sign between the line and the body. */
    Optional<String> below(int title) {
        int from = Math.max(title, body.start() - FARTHEST);
        List<String> names = new ArrayList<>();
        for (int i = Math.max(0, from); i < body.start(); i++) {
            if (i != title && signs(i)) {
                names.addAll(Byline.each(names(i)));
            } else if (!names.isEmpty()) {
                break;
            }
        }
        if (names.isEmpty() && title > 0 && title < body.start() && signs(title - 1) && !isDated(title - 2)) {
            names.addAll(Byline.each(names(title - 1)));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(Byline.joined(names));
    }

    private String names(int i) {
        Matcher parts = NAME_THEN.matcher(lines.get(i).text());
        boolean job = parts.matches() && parts.group("rest") != null && Byline.isRole(parts.group("rest"));
        return job ? parts.group("name") : lines.get(i).text();
    }

    /** Whether the line signs the article: a name with a job, a date, an address or a note about its author. */
    boolean signs(int i) {
        Line line = lines.get(i).line();
        if (lines.get(i).cue().isPresent() || line.length() > LONGEST || line.endsSentence()) {
            return false;
        }
        if (Byline.areNames(line.text())) {
            return isSignedName(i);
        }
        Matcher parts = NAME_THEN.matcher(line.text());
        boolean job = parts.matches()
                && parts.group("rest") != null
                && Byline.isName(parts.group("name"))
                && Byline.isRole(parts.group("rest"));
        return job || (Byline.isRole(line.text()) && !Byline.each(line.text()).isEmpty());
    }

    private boolean isSignedName(int i) {
        List<String> names = Byline.each(lines.get(i).text());
        if (names.isEmpty()) {
            return false;
        }
        String first = names.get(0);
        boolean placed = names.size() == 1 && !Byline.isName(lines.get(i).text());
        boolean told = isMentioned(first) || isTold(first);
        boolean dated = (isDated(i - 1) || isDated(i + 1) || isDated(i + 2))
                && names.stream().allMatch(name -> name.split(" ").length <= (placed ? 2 : LONGEST_NAME));
        boolean atBody = i + 1 == body.start();
        return isRole(i + 1)
                || isHandle(i + 1)
                || isHandle(i + 2)
                || isLabel(i - 1)
                || (!told && (isAuthorBelow(first) || dated || (placed && atBody && first.split(" ").length == 2)))
                || (i > 0 && Byline.isName(lines.get(i - 1).text()) && i > body.start() - FARTHEST && signs(i - 1))
                || isReporting(first);
    }

    private boolean isLabel(int i) {
        return i >= 0 && LABEL.matcher(lines.get(i).text()).matches();
    }

    private boolean isRole(int i) {
        return i < body.start()
                && Byline.isRole(lines.get(i).text())
                && !lines.get(i).line().endsSentence();
    }

    private boolean isHandle(int i) {
        return i < body.start() && HANDLE.matcher(lines.get(i).text()).matches();
    }

    private boolean isDated(int i) {
        return i >= 0
                && i < body.start()
                && lines.get(i).cue().filter(Reason.METADATA::equals).isPresent()
                && (Metadata.isDated(lines.get(i).line())
                        || Metadata.isLabelled(lines.get(i).line()));
    }

    /** Whether the story has the name's words, as it has those of a headline. */
    private boolean isTold(String name) {
        return Words.stems(name).stream().filter(story()::contains).count() > 1;
    }

    /** The story's words, which few signatures have to be compared with. */
    private Set<String> story() {
        if (story == null) {
            Set<String> stems = new HashSet<>();
            lines.subList(body.start(), body.end())
                    .forEach(line -> stems.addAll(line.line().stems()));
            story = stems;
        }
        return story;
    }

    private boolean isMentioned(String name) {
        return IntStream.range(body.start(), body.end())
                .mapToObj(i -> lines.get(i).text())
                .anyMatch(text -> text.contains(name) && !text.startsWith(name));
    }

    /** "Ines Tull writes about boats." */
    private boolean isAuthorBelow(String name) {
        String key = Words.key(name) + " ";
        int last = Math.max(body.start() + 1, body.end() - BIOGRAPHIES);
        return IntStream.range(last, Math.min(lines.size(), body.end() + FARTHEST))
                .filter(i ->
                        lines.get(i).line().isProse() || lines.get(i).line().bulleted())
                .anyMatch(i -> lines.get(i).line().key().startsWith(key));
    }

    /** "I'm Ines Tull", as reporters on the radio end. */
    private boolean isReporting(String name) {
        String byline = name.toUpperCase(Locale.ROOT) + ", BYLINE";
        return lines.subList(body.start(), body.end()).stream()
                .map(ScoredLine::text)
                .anyMatch(text -> text.startsWith(byline)
                        || (text.contains(name) && (text.contains("I'm " + name) || text.contains("I’m " + name))));
    }
}
