package org.readback.generate.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.asking.Asking;
import org.readback.generate.asking.Deeds;
import org.readback.generate.asking.SubjectWording;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Predicate;
import org.readback.generate.distractor.Overlap;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Story;

/** What the article tells of something else, in the form of a reason. */
final class OtherReasons {
    private static final int ENOUGH = 3;
    private static final int MIN_CONTENT = 3;
    private static final double SHORTER = 0.5;
    private static final double LONGER = 1.8;
    private static final double SHARED = 0.25;

    private OtherReasons() {}

    static List<String> than(Reason reason, Clause asked, Story story) {
        List<String> chosen = new ArrayList<>();
        Deeds.of(story)
                .filter(clause -> clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.RELATIVE)
                .filter(Deeds::isPast)
                .filter(clause -> !Sayings.isSaying(clause.verb().lemma()))
                .filter(clause -> clause.sentence().paragraph().number()
                        != asked.sentence().paragraph().number())
                .flatMap(clause -> text(reason.form(), story, clause).stream())
                .filter(text -> isLike(text, reason.text()))
                .filter(text -> Overlap.share(text, asked.sentence().text()) <= SHARED)
                .sorted(Comparator.comparingInt(
                        text -> Math.abs(text.length() - reason.text().length())))
                .forEach(text -> {
                    if (chosen.size() < ENOUGH
                            && chosen.stream().noneMatch(other -> Overlap.share(text, other) > SHARED)) {
                        chosen.add(text);
                    }
                });
        return chosen.size() == ENOUGH ? chosen : List.of();
    }

    private static boolean isLike(String text, String key) {
        double length = (double) text.length() / key.length();
        return length >= SHORTER && length <= LONGER;
    }

    private static Optional<String> text(Reason.Form form, Story story, Clause clause) {
        return form == Reason.Form.CAUSE ? cause(story, clause) : purpose(story, clause);
    }

    private static Optional<String> cause(Story story, Clause clause) {
        Asking asking = new Asking(story, clause);
        boolean named = new SubjectWording(story, clause)
                .text()
                .filter(subject -> Character.isUpperCase(subject.charAt(0)))
                .isPresent();
        return asking.told(Set.of(), MIN_CONTENT + 1, words -> true)
                // "neither Lund nor Holm came"
                .filter(text -> !text.matches("(?i).*\\b(?:n?either|nor)\\b.*"))
                .map(text -> text.substring(0, text.length() - 1))
                .map(text -> "Because " + (named ? text : lowered(text)));
    }

    private static String lowered(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** "Lund opened the library" becomes "To open the library". */
    private static Optional<String> purpose(Story story, Clause clause) {
        if (!clause.auxiliaries().isEmpty() || clause.object().isEmpty()) {
            return Optional.empty();
        }
        return Predicate.of(clause, Set.of())
                .filter(words -> words.get(0).index() == clause.verb().index() && words.size() > 2)
                .filter(words -> Vagueness.contentWords(words) >= MIN_CONTENT)
                .filter(words -> !Vagueness.isIn(words, story.familiar()))
                .flatMap(words -> Stream.of(words.subList(1, words.size())))
                .flatMap(words ->
                        story
                                .wording()
                                .of(clause.sentence(), words, clause.tense(), Optional.of(clause.subject()))
                                .stream())
                .filter(rest -> !rest.matches(".*\\b(in|on) (\\d+ )?(\\p{Lu}\\p{L}+ )?\\d{4}\\b.*"))
                .map(rest -> "To " + clause.verb().lemma() + " " + rest)
                .findFirst();
    }
}
