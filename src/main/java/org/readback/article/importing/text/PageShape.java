package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.page.Reason;

/** A page's lines, each with its cue, and how they stand to each other. */
final class PageShape {
    private static final int SHORTEST_INTRODUCTION = 4;

    private static final int FEWEST_SPEECHES = 4;
    private static final Pattern SPEAKER =
            Pattern.compile("^\\p{Lu}[\\p{Lu}.'’-]+(?: [\\p{Lu}.'’-]+){0,3}(?:, \\p{Lu}+)?: \\S");
    private static final Pattern EQUATION = Pattern.compile("\\([^()]{1,20} = [^()]{1,40}\\)");
    private static final Pattern STAGE = Pattern.compile(
            "\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:, \\p{Lu}[\\p{Lu} -]{2,30})?:|[(\\[]\\p{Lu}[\\p{Lu} ,.'’-]{2,60}[)\\]]");

    private final List<Line> lines;
    private final List<Optional<Reason>> cues;
    private final BitSet listed = new BitSet();
    private final boolean isTranscript;

    PageShape(List<Line> lines) {
        this.lines = lines;
        this.cues = new ArrayList<>(Neighbours.cues(lines));
        this.isTranscript = lines.stream()
                        .filter(line -> SPEAKER.matcher(line.text()).find())
                        .count()
                >= FEWEST_SPEECHES;
        for (int i = 0; i < lines.size(); i++) {
            // a time that begins an item of a list is no date of the page
            if (i > 0
                    && listed.get(i - 1)
                    && lines.get(i).bulleted()
                    && cues.get(i).filter(Reason.METADATA::equals).isPresent()) {
                cues.set(i, Optional.empty());
            }
            listed.set(i, isItem(i) ? i > 0 && listed.get(i - 1) : introducesList(i));
        }
    }

    Line line(int i) {
        return lines.get(i);
    }

    Optional<Reason> cue(int i) {
        return cues.get(i);
    }

    /** Whether the line is running text, or of a list that the text introduces. */
    boolean isText(int i) {
        return cues.get(i).isEmpty() && (lines.get(i).isProse() || isListed(i) || isOfTranscript(i) || isEquation(i));
    }

    /** Whether the next line that way is text too, advertisements and pictures aside. */
    boolean goesOn(int i, int step) {
        int next = i + step;
        while (exists(next) && cues.get(next).filter(Reason::isInset).isPresent()) {
            next += step;
        }
        return exists(next) && (isText(next) || lines.get(next).isQuestion());
    }

    /** Whether the line is an item of a list that a colon introduces, or introduces one. */
    boolean isListed(int i) {
        return listed.get(i);
    }

    /** "ADA LUND, HOST:" and "(LAUGHTER)" where people talk. */
    private boolean isOfTranscript(int i) {
        return isTranscript && STAGE.matcher(lines.get(i).text()).matches();
    }

    /** "($1 = 6.5 crowns)", as agencies end their reports. */
    private boolean isEquation(int i) {
        return EQUATION.matcher(lines.get(i).text()).matches();
    }

    private boolean isItem(int i) {
        return lines.get(i).bulleted() && cues.get(i).isEmpty();
    }

    private boolean introducesList(int i) {
        Line line = lines.get(i);
        boolean colon = line.text().endsWith(":") && line.length() >= SHORTEST_INTRODUCTION;
        return colon
                && cues.get(i).isEmpty()
                && exists(i + 1)
                && lines.get(i + 1).bulleted();
    }

    private boolean exists(int i) {
        return i >= 0 && i < lines.size();
    }
}
