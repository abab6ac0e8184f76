package org.readback.generate.family;

import java.util.Locale;
import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** A statement as it goes on behind "that": without its capital and its full stop. */
final class Behind {
    private Behind() {}

    static Optional<String> that(Statement statement) {
        return statement.text().map(text -> {
            String bare = text.substring(0, text.length() - 1);
            return isName(statement) ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
        });
    }

    private static boolean isName(Statement statement) {
        Sentence sentence = statement.sentence();
        Token first = statement.subject().get(0);
        Token head = statement.clause().subject();
        boolean person = sentence.entity(head)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .isPresent();
        return first.isProperNoun()
                || sentence.entity(first).isPresent()
                || person
                || Agents.person(statement.story().people(), sentence, head).isPresent();
    }
}
