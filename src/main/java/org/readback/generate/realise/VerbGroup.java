package org.readback.generate.realise;

import java.util.Locale;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;

/** The verb with its auxiliaries as a plain past: "had gone" is "went", a bare "built" is "was built". */
public final class VerbGroup {
    private VerbGroup() {}

    /** What to put in the place of the verb group; nothing where it can stay, empty where no form is known. */
    public static Optional<Substitute> plain(Clause clause, boolean plural) {
        int verb = clause.verb().index();
        if (clause.kind() == Clause.Kind.PARTICIPLE) {
            return Optional.of(new Substitute(
                    verb,
                    verb,
                    (plural ? "were " : "was ") + clause.verb().word().toLowerCase(Locale.ROOT)));
        }
        if (!clause.isPastPerfect() || clause.isCopular()) {
            return Optional.of(Substitute.NONE);
        }
        boolean been = clause.auxiliaries().stream().anyMatch(token -> token.is("been"));
        Optional<String> past = been
                ? Optional.of((plural ? "were " : "was ") + clause.verb().word())
                : Participles.past(clause.verb().word());
        return past.map(words -> new Substitute(clause.finite().index(), verb, words));
    }

    static String was(Clause clause) {
        return isPlural(clause) ? "were" : "was";
    }

    /** Whether the subject is more than one. */
    private static boolean isPlural(Clause clause) {
        Sentence sentence = clause.sentence();
        Token subject = clause.subject();
        boolean joined = sentence.children(subject, "conj").stream().anyMatch(Token::isNoun);
        return joined || subject.tag().equals("NNS");
    }
}
