package org.readback.generate.realise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;

/** Turns "Lund opened the bridge" into "did Lund open the bridge". */
public final class Inversion {
    private Inversion() {}

    /**
     * The clause in a question's order.
     *
     * @param subject the subject in words
     * @param predicate the words from the finite verb on
     * @param wording puts the words after the first verb, or gives up
     */
    public static Optional<String> of(
            Clause clause, String subject, List<Token> predicate, Function<List<Token>, Optional<String>> wording) {
        Token finite = clause.finite();
        List<Token> rest = new ArrayList<>(predicate);
        rest.remove(finite);
        boolean auxiliary =
                finite.index() != clause.verb().index() || finite.lemma().equals("be");
        Optional<String> tail = rest.isEmpty() ? Optional.of("") : wording.apply(rest);
        if (auxiliary) {
            return tail.map(words -> (finite.word() + " " + subject + " " + words).trim());
        }
        return auxiliaryOf(finite)
                .flatMap(help -> tail.map(words -> (help + " " + subject + " " + finite.lemma() + " " + words).trim()));
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
