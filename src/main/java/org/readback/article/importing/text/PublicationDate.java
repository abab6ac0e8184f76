package org.readback.article.importing.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.readback.article.Dateline;
import org.readback.article.importing.line.EnglishDate;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.page.Reason;

/** When an article appeared, if its page says so beside the headline or right below the text. */
final class PublicationDate {
    // of the web's first pages; an older day is the story's subject
    private static final int OLDEST = 1990;
    private static final int LINES_ABOVE_TITLE = 3;
    private static final int LINES_BELOW_BODY = 3;

    private static final Pattern CHANGED =
            Pattern.compile("(?i)\\b(updated|modified|changed|revised|edited|corrected)\\b");

    private static final Pattern LABELLED = Pattern.compile("^\\p{L}+: ?\\d");

    private PublicationDate() {}

    static Optional<LocalDate> of(List<ScoredLine> lines, Title title, BodySpan body) {
        List<ScoredLine> under = lines.subList(title.line(), body.start());
        List<ScoredLine> above =
                new ArrayList<>(lines.subList(Math.max(0, title.line() - LINES_ABOVE_TITLE), title.line()));
        Collections.reverse(above);
        List<ScoredLine> below = lines.subList(body.end(), Math.min(lines.size(), body.end() + LINES_BELOW_BODY));
        return first(under, PublicationDate::isPublished)
                .or(() -> first(above, PublicationDate::isPublished))
                .or(() -> inDateline(lines.get(body.start())))
                .or(() -> first(under, line -> !isChanged(line)))
                // what is above the title and not said to be its date may be the day of the visit
                .or(() -> first(under, line -> true))
                .or(() -> first(above, line -> !isChanged(line)))
                .or(() -> first(above, line -> true))
                .or(() -> first(below, line -> isPublished(line) || isChanged(line)));
    }

    private static Optional<LocalDate> inDateline(ScoredLine opening) {
        return Dateline.in(opening.text()).flatMap(dateline -> EnglishDate.in(dateline.text()));
    }

    private static boolean isPublished(Line line) {
        return Metadata.isLabelled(line) && !isChanged(line);
    }

    /** "Registered: 14-6-2003" is another day than the article's. */
    private static boolean isOfAnother(Line line) {
        return LABELLED.matcher(line.text()).find() && !Metadata.isLabelled(line) && !isChanged(line);
    }

    private static boolean isChanged(Line line) {
        return CHANGED.matcher(line.text()).find();
    }

    private static Optional<LocalDate> first(List<ScoredLine> lines, Predicate<Line> told) {
        return lines.stream()
                .filter(line -> line.cue()
                        .filter(reason -> reason == Reason.METADATA || reason == Reason.CREDIT)
                        .isPresent())
                .filter(line -> !line.line().isProse() && !isOfAnother(line.line()))
                .filter(line -> told.test(line.line()))
                .flatMap(line -> EnglishDate.in(line.text()).stream())
                .filter(day -> day.getYear() >= OLDEST)
                .findFirst();
    }
}
