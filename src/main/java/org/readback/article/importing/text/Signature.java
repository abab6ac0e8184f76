package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readback.article.importing.line.Byline;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.line.Words;
import org.readback.article.importing.page.Reason;

/** Names that stand alone beside a headline, where the lines around show that they sign the article. */
final class Signature {
    private static final int FARTHEST = 15;
    private static final int LONGEST = 12;
    private static final Pattern NAME_THEN =
            Pattern.compile("(?<name>[^,|]+?)(?:(?:,| \\||(?= (?:in|at) \\p{Lu})) ?(?<rest>.*))?");
    private static final Pattern PLACE = Pattern.compile("(?:in|at)(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");
    private static final Pattern HANDLE = Pattern.compile("@\\w+");

    private final List<ScoredLine> lines;
    private final BodySpan body;

    Signature(List<ScoredLine> lines, BodySpan body) {
        this.lines = lines;
        this.body = body;
    }

    /** The people who sign between the line and the body. */
    Optional<String> below(int title) {
        int from = Math.max(title - 1, body.start() - FARTHEST);
        List<String> names = new ArrayList<>();
        for (int i = Math.max(0, from); i < body.start(); i++) {
            if (i != title && signs(i)) {
                names.add(name(i));
            } else if (!names.isEmpty()) {
                break;
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(Byline.joined(names));
    }

    private String name(int i) {
        Matcher parts = NAME_THEN.matcher(lines.get(i).text());
        return parts.matches() ? Byline.people(parts.group("name")) : "";
    }

    /** Whether the line signs the article: a name with a job, a date, an address or a note about its author. */
    boolean signs(int i) {
        Line line = lines.get(i).line();
        Matcher parts = NAME_THEN.matcher(line.text());
        if (lines.get(i).cue().isPresent() || line.length() > LONGEST || !parts.matches() || !Byline.isName(parts.group("name"))) {
            return false;
        }
        String name = parts.group("name");
        String rest = Optional.ofNullable(parts.group("rest")).orElse("");
        if (!rest.isEmpty()) {
            boolean placed = PLACE.matcher(rest).matches() && !isTold(name);
            return Byline.isRole(rest) || (placed && (isDated(i - 1) || isDated(i + 1)));
        }
        boolean told = isMentioned(name);
        boolean dated = isDated(i - 1) || isDated(i + 1) || isDated(i + 2);
        return isRole(i + 1) || isHandle(i + 1) || isHandle(i + 2) || isAuthorBelow(name) || (dated && !told) || isReporting(name);
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
                && (Metadata.isDated(lines.get(i).line()) || Metadata.isLabelled(lines.get(i).line()));
    }

    /** Whether the story has one of the name's words, as it has those of a headline. */
    private boolean isTold(String name) {
        return Arrays.stream(name.split(" ")).anyMatch(this::isMentioned);
    }

    private boolean isMentioned(String name) {
        return IntStream.range(body.start(), body.end()).anyMatch(i -> lines.get(i).text().contains(name));
    }

    /** "Ines Tull writes about boats." */
    private boolean isAuthorBelow(String name) {
        String key = Words.key(name) + " ";
        return IntStream.range(body.start() + 1, lines.size())
                .filter(i -> lines.get(i).line().isProse() || lines.get(i).line().bulleted())
                .anyMatch(i -> lines.get(i).line().key().startsWith(key) && !isText(i));
    }

    private boolean isText(int i) {
        return i < body.end() - 1 && lines.get(i).isText();
    }

    /** "I'm Ines Tull", as reporters on the radio end. */
    private boolean isReporting(String name) {
        return IntStream.range(body.start(), body.end())
                .mapToObj(i -> lines.get(i).text())
                .anyMatch(text -> text.contains("I'm " + name) || text.contains("I’m " + name) || text.startsWith(name.toUpperCase(Locale.ROOT) + ", BYLINE"));
    }
}
