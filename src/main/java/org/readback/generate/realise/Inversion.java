package org.readback.generate.realise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;

/** Turns "Lund opened the bridge" into "did Lund open the bridge", and "the bridge, opened" into "was the bridge opened". */
public final class Inversion {
    private Inversion() {}

    /**
     * The clause in a question's order; the past perfect becomes a plain past.
     *
     * @param subject the subject in words
     * @param predicate the words from the finite verb on
     * @param wording puts the words after the first verb, or gives up
     */
    public static Optional<String> of(
            Clause clause, String subject, List<Token> predicate, Function<List<Token>, Optional<String>> wording) {
        if (clause.kind() == Clause.Kind.PARTICIPLE
                || (clause.isPastPerfect() && !clause.verb().tag().equals("VBD"))) {
            return past(clause, subject, predicate, wording);
        }
        Token finite = clause.finite();
        List<Token> rest = new ArrayList<>(predicate);
        rest.remove(finite);
        boolean auxiliary =
                finite.index() != clause.verb().index() || finite.lemma().equals("be");
        Optional<String> tail = tail(rest, wording);
        if (auxiliary) {
            return tail.map(words -> (finite.word() + " " + subject + " " + words).trim());
        }
        return auxiliaryOf(finite)
                .flatMap(help -> tail.map(words -> (help + " " + subject + " " + finite.lemma() + " " + words).trim()));
    }

    private static Optional<String> past(
            Clause clause, String subject, List<Token> predicate, Function<List<Token>, Optional<String>> wording) {
        List<Token> rest = new ArrayList<>(predicate);
        boolean been = rest.stream().anyMatch(token -> token.is("been"));
        rest.removeAll(clause.auxiliaries());
        if (been || clause.isPassive()) {
            return tail(rest, wording).map(words -> VerbGroup.was(clause) + " " + subject + " " + words);
        }
        boolean first = !rest.isEmpty() && rest.get(0).equals(clause.verb());
        return first
                ? tail(rest.subList(1, rest.size()), wording)
                        .map(words -> ("did " + subject + " " + clause.verb().lemma() + " " + words).trim())
                : Optional.empty();
    }

    private static Optional<String> tail(List<Token> rest, Function<List<Token>, Optional<String>> wording) {
        return rest.isEmpty() ? Optional.of("") : wording.apply(rest);
    }

    private static Optional<String> auxiliaryOf(Token finite) {
        return switch (finite.tag()) {
            case "VBD" -> Optional.of("did");
            case "VBZ" -> Optional.of("does");
            case "VBP" -> Optional.of("do");
            default -> Optional.empty();
        };
    }
}
