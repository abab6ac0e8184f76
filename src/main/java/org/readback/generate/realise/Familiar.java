package org.readback.generate.realise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.quantity.Unit;

/**
 * Nouns that a reader of the article knows with a bare "the": those of its headline and lead, as far as the whole
 * article has them for one thing only.
 *
 * @param nouns as the article writes them
 * @param subjects what headline and lead tell of, in dictionary form
 */
public record Familiar(Set<String> nouns, Set<String> subjects) {
    /** Nothing but the article's own sentence tells what they mean. */
    private static final Set<String> EMPTY = Set.of("""
            move action step remark comment statement claim allegation issue incident case thing way
            matter situation announcement development criticism result decision attempt proposal accusation complaint
            demand warning measure problem question answer plan company firm group man woman official place
            site area city town village week day year month time event organisation organization agency person
            people men women pair couple idea point part number end side fact change kind piece
            experience effect effort process rest reason role sort thought news
            impact club team court work job line word words phrase first second one two latter former""".split("\\s+"));

    private static final int LEAD = 2;
    /** Of what is named so often the article tells. */
    private static final int OFTEN = 4;

    public Familiar {
        nouns = Set.copyOf(nouns);
        subjects = Set.copyOf(subjects);
    }

    public static Familiar of(AnnotatedArticle article) {
        Set<String> known = new HashSet<>(Arrays.asList(
                article.article().title().toLowerCase(Locale.ENGLISH).split("[^\\p{L}\\p{N}-]+", -1)));
        Set<String> subjects = new HashSet<>(known);
        Map<String, Set<String>> uses = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isNoun() && !token.isProperNoun() && isHead(sentence, token)) {
                    String noun = token.word().toLowerCase(Locale.ENGLISH);
                    uses.computeIfAbsent(token.lemma().toLowerCase(Locale.ENGLISH), lemma -> new HashSet<>())
                            .add(modifiers(sentence, token));
                    if (count.merge(noun, 1, Integer::sum) == OFTEN) {
                        known.add(noun);
                    }
                    if (sentence.index() < LEAD) {
                        known.add(noun);
                        subjects.add(token.lemma().toLowerCase(Locale.ENGLISH));
                    }
                }
            }
        }
        known.removeIf(noun -> EMPTY.contains(noun)
                || uses.getOrDefault(noun, Set.of()).stream()
                                .filter(modifiers -> !modifiers.isEmpty())
                                .count()
                        > 1);
        known.removeAll(List.of("", "one", "ones"));
        return new Familiar(known, subjects);
    }

    private static boolean isHead(Sentence sentence, Token noun) {
        return sentence.at(noun.index() + 1).filter(Token::isNoun).isEmpty();
    }

    /** What tells this use of a noun apart: adjectives, numbers, an owner. */
    private static String modifiers(Sentence sentence, Token noun) {
        int first = noun.index();
        while (sentence.at(first - 1)
                .filter(before -> before.tag().matches("JJ.?|NN.*|CD|VBN|HYPH|POS|PRP\\$"))
                .isPresent()) {
            first--;
        }
        return first == noun.index()
                ? ""
                : sentence.text(first, noun.index() - 1).toLowerCase(Locale.ENGLISH);
    }

    /** Whether words tell of something that a reader knows: a name, or what headline and lead are about. */
    public boolean anchors(List<Token> words) {
        return words.stream()
                .filter(Token::isNoun)
                .anyMatch(word -> word.isProperNoun()
                        || (Unit.of(word.lemma()) == Unit.COUNT
                                && subjects.contains(word.lemma().toLowerCase(Locale.ENGLISH))
                                && !EMPTY.contains(word.lemma().toLowerCase(Locale.ENGLISH))));
    }

    /** Whether "the" with this noun alone is understood. */
    public boolean knows(Token noun) {
        return nouns.contains(noun.word().toLowerCase(Locale.ENGLISH));
    }
}
