package org.readback.generate.rating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Origin;
import org.readback.bank.Snapshot;

/**
 * A person's verdict on a question: acceptable only if nothing at all is wrong with it (the rubric of Heilman and
 * Smith, 2010).
 *
 * @param question the question with its key and its options, as the rater saw them
 * @param deficiency what is wrong; empty when nothing is
 */
public record Rating(String article, String family, String question, boolean acceptable, String deficiency) {
    private static final String TAB = "\t";

    /** The ratings of a file: a question a line, its fields apart by tabs; lines that start with # are comments. */
    public static Map<String, Rating> read(Path file) throws IOException {
        Map<String, Rating> ratings = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split(TAB, -1);
                ratings.put(
                        fields[0] + TAB + fields[2],
                        new Rating(fields[0], fields[1], fields[2], fields[3].equals("ok"), fields[4]));
            }
        }
        return ratings;
    }

    /** The line of a question that has no verdict yet. */
    static String unrated(String article, Question question) {
        return String.join(TAB, article, family(question), words(question), "", "");
    }

    static String place(String article, Question question) {
        return article + TAB + words(question);
    }

    static String family(Question question) {
        return ((Origin.Generated) question.details().origin()).family();
    }

    /** All that a rater sees of a question, on one line. */
    private static String words(Question question) {
        List<String> parts = new ArrayList<>(List.of(question.details().prompt()));
        parts.add("-> " + Snapshot.fields(question).get("key"));
        if (question instanceof Choice choice) {
            parts.add("{" + choice.distractors().stream().sorted().collect(Collectors.joining(" | ")) + "}");
        }
        return String.join(" ", parts);
    }
}
