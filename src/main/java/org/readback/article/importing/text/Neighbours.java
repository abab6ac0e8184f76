package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.article.importing.line.Byline;
import org.readback.article.importing.line.Cue;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.page.Reason;

/** Tells what lines are by the lines beside them, where their own words don't tell. */
final class Neighbours {
    private static final int LONGEST_LABEL = 3;
    private static final int LONGEST_VALUE = 8;

    private final List<Line> lines;
    private final List<Optional<Reason>> cues;

    private Neighbours(List<Line> lines) {
        this.lines = lines;
        this.cues = new ArrayList<>(lines.stream().map(Cue::in).toList());
    }

    /** Why each line is the page's own, or empty. */
    static List<Optional<Reason>> cues(List<Line> lines) {
        Neighbours neighbours = new Neighbours(lines);
        for (int i = 1; i < lines.size(); i++) {
            if (neighbours.isRoleBelowByline(i) || neighbours.isLabelled(i)) {
                neighbours.cues.set(i, Optional.of(Reason.METADATA));
            }
        }
        return List.copyOf(neighbours.cues);
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
}
