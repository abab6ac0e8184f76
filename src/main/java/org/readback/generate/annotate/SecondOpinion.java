package org.readback.generate.annotate;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What another parser makes of an article's sentences. It takes its time, so it parses only the sentences it is asked
 * about, each once; its model is loaded at the first question. Belongs to one article and one thread.
 */
public final class SecondOpinion {
    /** In words: the time that a sentence takes grows with the cube of its length. */
    static final int LONGEST = 35;

    private static final Kept<SecondParser> MODEL =
            new Kept<>(SecondParser::load, Annotator.DISUSE, InstantSource.system());

    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "dobj");
    private static final Set<String> MODIFIERS = Set.of("obl", "nmod");

    private final Map<Integer, Optional<Dependencies>> parsed = new HashMap<>();

    /** Whether the other parser, too, hangs a word on the same head in the same role; empty where it can't tell. */
    public Optional<Boolean> agreesOn(Sentence sentence, Token word) {
        return of(sentence)
                .map(other -> sentence.dependencies().head(word.index()) == other.head(word.index())
                        && role(sentence.relation(word)).equals(role(other.relation(word.index()))));
    }

    private Optional<Dependencies> of(Sentence sentence) {
        return parsed.computeIfAbsent(sentence.index(), unparsed -> parse(sentence));
    }

    private static Optional<Dependencies> parse(Sentence sentence) {
        return sentence.tokens().size() > LONGEST
                ? Optional.empty()
                : MODEL.use(parser -> parser.parse(sentence.tokens()));
    }

    /** "nsubj" of "nsubj:pass": whether something is a subject matters here, and not of what. */
    private static String role(String relation) {
        String plain = relation.replaceFirst(":.*", "");
        if (OBJECTS.contains(plain)) {
            return "obj";
        }
        return MODIFIERS.contains(plain) ? "obl" : plain;
    }
}
