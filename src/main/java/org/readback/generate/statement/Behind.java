package org.readback.generate.statement;

import java.util.Locale;
import java.util.Optional;
import org.readback.generate.annotate.Token;

/** A statement as it goes on behind "that": without its capital and its full stop. */
public final class Behind {
    private Behind() {}

    public static Optional<String> that(Statement statement) {
        return statement.text().map(text -> {
            String bare = text.substring(0, text.length() - 1);
            return isName(statement, text) ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
        });
    }

    private static boolean isName(Statement statement, String text) {
        Token first = statement.words().get(0);
        return first.isProperNoun()
                || statement.sentence().entity(first).isPresent()
                || statement.story().people().all().stream().anyMatch(person -> text.startsWith(person.name()));
    }
}
