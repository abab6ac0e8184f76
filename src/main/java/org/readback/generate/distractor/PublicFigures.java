package org.readback.generate.distractor;

import java.time.LocalDate;
import java.util.List;
import org.readback.generate.family.Story;
import org.readback.generate.name.ListFile;

/** People whom a story of world politics might well have named, for stories that name too few. */
final class PublicFigures {
    private static final List<Figure> ALL = read();

    private record Figure(int from, int to, String name) {
        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }

    private PublicFigures() {}

    /** Those in office in the story's year whom it doesn't name; none unless it is one of world politics. */
    static List<String> of(Story story) {
        LocalDate date = story.article().date();
        if (date == null || !WorldPolitics.isIn(story)) {
            return List.of();
        }
        return ALL.stream()
                .filter(figure -> figure.from() < date.getYear() && date.getYear() < figure.to())
                .filter(figure -> story.article().paragraphs().stream()
                        .noneMatch(paragraph -> paragraph.text().contains(figure.surname())))
                .map(Figure::name)
                .toList();
    }

    private static List<Figure> read() {
        return ListFile.lines(PublicFigures.class, "public-figures.txt").stream()
                .map(line -> new Figure(
                        Integer.parseInt(line.substring(0, 4)),
                        Integer.parseInt(line.substring(5, 9)),
                        line.substring(10)))
                .toList();
    }
}
