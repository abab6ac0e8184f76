package org.readback.generate.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.readback.dictionary.WordClass;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.story.Story;

/** A statement that was a sentence of its own begins with a capital that no name asks for. */
public final class Beginning {
    private static final Pattern SMALL = Pattern.compile(
            "(?:Every|Everyone|The|An?|All|Some|No|Most|Many|Each|There|In|On|At|For|Our|If|When|Those|These)\\b.*");

    private Beginning() {}

    /** The statement as it goes on inside a sentence. */
    public static String inside(Story story, String statement) {
        String first = statement.replaceFirst("(?s)[^\\p{L}].*", "");
        boolean capital = first.matches("\\p{Lu}\\p{Ll}{2,}") && !statement.matches("(?s)\\p{L}+ \\p{Lu}\\p{Ll}.*");
        return SMALL.matcher(statement).matches() || (capital && isCommon(story, first))
                ? statement.substring(0, 1).toLowerCase(Locale.ROOT) + statement.substring(1)
                : statement;
    }

    /** A dictionary has the word, and inside a sentence the article never writes it with a capital. */
    private static boolean isCommon(Story story, String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean known = WordNet.base(small, WordClass.NOUN).isPresent();
        boolean name = story.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.word().equals(word))
                        .filter(token -> isName(sentence, token)))
                .findAny()
                .isPresent();
        return known && !name;
    }

    private static boolean isName(Sentence sentence, Token token) {
        boolean begins = token.index() == 0 || sentence.token(token.index() - 1).isQuoteMark();
        return !begins || sentence.entity(token).isPresent();
    }
}
