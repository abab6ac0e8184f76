package org.readback.generate.realise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.RoleNouns;

/** Whether "the" with a noun is understood from the words shown, or only by who knows what the article told before. */
public record Introduced(AnnotatedArticle text, Familiar familiar) {
    private static final String SINGLES_OUT =
            "first|last|only|same|whole|entire|main|present|late|right|left|north|south|east|west|next|final|former";

    /** The nouns that the words speak of as known and don't introduce. */
    public List<Token> missing(Sentence sentence, List<Token> words) {
        return IntStream.range(0, Math.max(0, words.size() - 1))
                .filter(i -> words.get(i).is("the"))
                .mapToObj(i -> missing(sentence, words, i + 1))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Token> missing(Sentence sentence, List<Token> words, int start) {
        int end = Vagueness.head(words, start);
        if (end < start || Vagueness.tellsWhich(words, end + 1)) {
            return Optional.empty();
        }
        List<Token> phrase = words.subList(start, end + 1);
        Token head = words.get(end);
        boolean clear = phrase.stream().anyMatch(Token::isProperNoun)
                || phrase.stream()
                        .anyMatch(word -> word.tag().matches("JJS|RBS")
                                || word.word().toLowerCase(Locale.ROOT).matches(SINGLES_OUT))
                || !head.isNoun()
                || familiar.knows(head)
                || Vagueness.isUnderstood(head)
                || isShown(sentence, words, head);
        boolean bare = phrase.size() == 1;
        boolean somebody = RoleNouns.isRoleNoun(head.word()) && head.tag().equals("NN");
        boolean missing = !clear && (Vagueness.isPointer(head) || bare || (somebody && isTold(sentence, head)));
        return missing ? Optional.of(head) : Optional.empty();
    }

    /** Whether the words before it have the noun. */
    private static boolean isShown(Sentence sentence, List<Token> words, Token head) {
        return words.stream()
                .anyMatch(word -> word.index() < head.index()
                        && isSame(word, head)
                        && sentence.time(word).isEmpty());
    }

    /** Whether the article has told of it before the sentence. */
    private boolean isTold(Sentence sentence, Token head) {
        return text.sentences().stream()
                .limit(sentence.index())
                .flatMap(earlier -> earlier.tokens().stream())
                .anyMatch(word -> isSame(word, head));
    }

    private static boolean isSame(Token word, Token head) {
        return word.isNoun()
                && Stream.of(word.lemma(), word.word()).anyMatch(form -> form.equalsIgnoreCase(head.lemma()));
    }
}
