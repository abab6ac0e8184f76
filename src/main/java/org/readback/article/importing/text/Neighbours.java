package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.readback.article.Dateline;
import org.readback.article.importing.line.Byline;
import org.readback.article.importing.line.Caption;
import org.readback.article.importing.line.Cue;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.page.Reason;

/** Tells what lines are by the lines beside them, where their own words don't tell. */
final class Neighbours {
    private static final double MOSTLY = 0.7;
    private static final int LONGEST_LABEL = 3;
    private static final int LONGEST_VALUE = 8;
    private static final int LONGEST_MARK = 8;
    private static final int SHORTEST_CAPTION = 5;
    private static final int LONGEST_CAPTION = 35;
    private static final int LONGEST_IN_BOX = 20;
    private static final int LONGEST_POST = 80;
    private static final Pattern HANDLE = Pattern.compile("@\\w+");
    private static final Pattern TELLS = Pattern.compile("[\"“”]|\\b(?:said|says|told|asked|added)\\b");
    private static final Set<String> TO_THE_READER = Set.of("you", "your", "also", "more", "related", "see", "read");

    private final List<Line> lines;
    // what the lines tell by their own words, and with their neighbours'
    private final List<Optional<Reason>> told;
    private final List<Optional<Reason>> cues;
    private final boolean spaced;

    private Neighbours(List<Line> lines) {
        this.lines = lines;
        this.told = lines.stream().map(Cue::in).toList();
        this.cues = new ArrayList<>(told);
        this.spaced = isSpaced(lines);
    }

    /** Why each line is the page's own, or empty. */
    static List<Optional<Reason>> cues(List<Line> lines) {
        Neighbours neighbours = new Neighbours(lines);
        if (neighbours.spaced) {
            neighbours.markBlocks();
        }
        for (int i = 1; i < lines.size(); i++) {
            neighbours.markBelow(i);
        }
        return List.copyOf(neighbours.cues);
    }

    /** Whether empty lines stand between the page's paragraphs. */
    private static boolean isSpaced(List<Line> lines) {
        List<Line> paragraphs = lines.stream()
                .filter(line -> line.length() >= 15 && line.isProse() && !line.bulleted())
                .toList();
        long spaced =
                paragraphs.stream().filter(line -> line.blanksBefore() > 0).count();
        return paragraphs.size() >= 3 && spaced >= MOSTLY * paragraphs.size();
    }

    private void markBelow(int i) {
        if (isRoleBelowByline(i) || isLabelled(i)) {
            cues.set(i, Optional.of(Reason.METADATA));
        } else if (isCaptionBelowMark(i)) {
            cues.set(i, Optional.of(Reason.CAPTION));
        } else if (isReadersList(i)) {
            for (int item = i - 1; item == i - 1 || (item < lines.size() && isLink(item)); item++) {
                cues.set(item, Optional.of(Reason.RELATED));
            }
        }
    }

    private boolean isRoleBelowByline(int i) {
        return Metadata.isByline(lines.get(i - 1))
                && Byline.isRole(lines.get(i).text())
                && !lines.get(i).endsSentence();
    }

    /** "Source:" and on the next line "University of Oslo". */
    private boolean isLabelled(int i) {
        Line label = lines.get(i - 1);
        Line value = lines.get(i);
        return label.text().endsWith(":")
                && label.length() <= LONGEST_LABEL
                && cues.get(i).isEmpty()
                && !value.bulleted()
                && !value.endsSentence()
                && value.length() <= LONGEST_VALUE;
    }

    /** The sentence right below "[photo]" or "Orchard Photo". */
    private boolean isCaptionBelowMark(int i) {
        Line mark = lines.get(i - 1);
        Line line = lines.get(i);
        return told.get(i - 1).filter(Reason.CAPTION::equals).isPresent()
                && line.length() >= SHORTEST_CAPTION
                && mark.length() <= LONGEST_MARK
                && !mark.isProse()
                && line.blanksBefore() == 0
                && (spaced
                        || !line.endsSentence()
                        || Caption.is(line)
                        || Caption.ofNamed(line)
                        || Caption.isVerbless(line))
                && cues.get(i).isEmpty()
                && line.length() <= LONGEST_CAPTION
                && !TELLS.matcher(line.text()).find()
                && !Dateline.opens(line.text());
    }

    /** "You may also like:" above a list of headlines. */
    private boolean isReadersList(int i) {
        Line label = lines.get(i - 1);
        boolean related = is(i - 1, Reason.RELATED) && !label.isProse();
        boolean addresses = label.text().endsWith(":")
                && label.length() <= LONGEST_VALUE
                && label.words().stream().anyMatch(word -> TO_THE_READER.contains(word.toLowerCase(Locale.ROOT)));
        return isLink(i) && (related || addresses);
    }

    private boolean isLink(int i) {
        Line line = lines.get(i);
        return line.bulleted() && (!line.endsSentence() || line.isQuestion());
    }

    /** Marks the boxes that a page with empty lines between its paragraphs has set there: lines without one between. */
    private void markBlocks() {
        int start = 0;
        // above the first paragraph the headline stands close to its date
        while (start < lines.size()
                && !(cues.get(start).isEmpty()
                        && lines.get(start).isProse()
                        && lines.get(start).length() >= 15)) {
            start++;
        }
        for (int i = start + 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).blanksBefore() > 0) {
                if (i - start > 1) {
                    reasonOfBlock(start, i).ifPresent(mark(start, i));
                }
                start = i;
            }
        }
    }

    private Consumer<Reason> mark(int start, int end) {
        return reason -> {
            int from = start;
            while (cues.get(from).isEmpty() && lines.get(from).isProse()) {
                from++;
            }
            for (int i = from; i < end; i++) {
                if (cues.get(i).isEmpty() && lines.get(i).length() <= LONGEST_POST) {
                    cues.set(i, Optional.of(reason));
                }
            }
        };
    }

    private Optional<Reason> reasonOfBlock(int start, int end) {
        List<Line> block = lines.subList(start, end);
        if (block.stream().anyMatch(line -> Dateline.opens(line.text()))) {
            return Optional.empty();
        }
        if (block.stream().anyMatch(line -> HANDLE.matcher(line.text()).matches())) {
            return Optional.of(Reason.SHARING);
        }
        int longest = block.stream().mapToInt(Line::length).max().orElse(0);
        Optional<Reason> first = cues.get(start).filter(Neighbours::opensBox);
        if (first.isPresent() && !lines.get(start).isProse() && longest <= LONGEST_CAPTION) {
            return first;
        }
        return longest <= LONGEST_IN_BOX
                ? cues.subList(start, end).stream()
                        .flatMap(Optional::stream)
                        .filter(Neighbours::opensBox)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean opensBox(Reason reason) {
        return switch (reason) {
            case CAPTION, ADVERTISEMENT, RELATED, SUBSCRIPTION, SHARING, NAVIGATION -> true;
            default -> false;
        };
    }

    private boolean is(int i, Reason reason) {
        return cues.get(i).filter(reason::equals).isPresent();
    }
}
