package org.readback.article.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** When an article appeared, if its page says so beside the headline or right below the text. */
final class PublicationDate {
    private static final int LINES_ABOVE_TITLE = 3;
    private static final int LINES_BELOW_BODY = 3;

    private PublicationDate() {}

    static Optional<LocalDate> of(List<ScoredLine> lines, Title title, BodySpan body) {
        List<ScoredLine> near = new ArrayList<>(lines.subList(title.line(), body.start()));
        List<ScoredLine> above =
                new ArrayList<>(lines.subList(Math.max(0, title.line() - LINES_ABOVE_TITLE), title.line()));
        Collections.reverse(above);
        near.addAll(above);
        List<ScoredLine> below = lines.subList(body.end(), Math.min(lines.size(), body.end() + LINES_BELOW_BODY));
        return first(near, true).or(() -> first(near, false)).or(() -> first(below, true));
    }

    private static Optional<LocalDate> first(List<ScoredLine> lines, boolean labelled) {
        return lines.stream()
                .filter(line -> line.cue().filter(Reason.METADATA::equals).isPresent())
                .filter(line -> !labelled || Metadata.isLabelled(line.line()))
                .flatMap(line -> EnglishDate.in(line.text()).stream())
                .findFirst();
    }
}
