package org.readback.generate.family;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.story.Story;

/** A sentence that a reader of the article understands alone, without what only trails behind it. */
record Gist(String text, Sentence sentence) {
    private static final int SHORTEST = 8;
    private static final int HANDY = 22;
    private static final int LONGEST = 36;

    /** A scare quote or a title may stand; what somebody says may not. */
    private static final int MOST_QUOTED = 5;

    /** Beginnings that lean on the sentence before. */
    private static final Pattern LEANING = Pattern.compile(
            "(?:And|But|Or|Nor|Yet|So|Because|As|Asked|One|It|Still|Even|Not|Nobody|No|There|Here|Just|Only|What|How|Why"
                    + "|When|Where|If|Whether|Some|Many|Most|All|Each|Despite|Since|After|Before|While|Though|Although|Like"
                    + "|Unlike|Among|Until|They|He|She|Its|His|Her|Their|Whoever|Perhaps|Maybe|Nothing|Others?|That|This|These|Those)\\b.*");

    private static final Set<String> POINTING = Set.of("""
            this these those such here we our ours i me my you your yours us another other others also too again then
            instead however meanwhile both latter former likewise similarly either therefore thus neither n't
            same now""".strip().split("\\s+"));

    static Optional<Gist> of(Story story, Sentence sentence) {
        Optional<Token> subject = story.clauses(sentence)
                .filter(clause -> sentence.relation(clause.verb()).equals("root"))
                .filter(clause -> clause.finite().tag().matches("VBD|VBZ|VBP|MD"))
                .map(clause -> clause.subject())
                .filter(Token::isNoun)
                .findFirst();
        return subject.filter(noun -> isPlain(sentence))
                .map(noun -> words(sentence, noun))
                .filter(words -> words.size() >= SHORTEST && words.size() <= LONGEST)
                .filter(words -> words.stream().noneMatch(word -> isUnclear(sentence, word)))
                .map(words -> sentence.text(
                        words.get(0).index(), words.get(words.size() - 1).index()))
                .map(text -> new Gist(text.replaceAll("\\s+", " ") + ".", sentence));
    }

    private static boolean isPlain(Sentence sentence) {
        String text = sentence.text();
        long quoted = sentence.tokens().stream().filter(Token::quoted).count();
        return text.matches("(?s)\\p{Lu}(?:(?! --? )[^?!:;()\\[\\]—–])*\\.")
                && !LEANING.matcher(text).matches()
                && quoted <= MOST_QUOTED;
    }

    /** All up to the full stop; of a long sentence, up to the first ", ending …" or ", which …" behind its verb. */
    private static List<Token> words(Sentence sentence, Token subject) {
        int stop = sentence.tokens().size() - 1;
        int verb = sentence.head(subject).map(Token::index).orElse(stop);
        if (stop > HANDY) {
            for (int i = verb + 1; i < stop; i++) {
                boolean trailing =
                        sentence.token(i).is(",") && sentence.token(i + 1).tag().matches("VBG|WDT|WP|WP\\$|WRB");
                if (trailing && i >= SHORTEST) {
                    return sentence.tokens().subList(0, i);
                }
            }
        }
        return sentence.tokens().subList(0, stop);
    }

    private static boolean isUnclear(Sentence sentence, Token word) {
        return POINTING.contains(word.word().toLowerCase(Locale.ROOT))
                || (word.isPersonalPronoun() && !isClear(sentence, word));
    }

    /** "He" wants one person before it, "its" some noun, and "it" to be the subject of a clause inside. */
    private static boolean isClear(Sentence sentence, Token pronoun) {
        if (pronoun.is("he", "she", "him", "her", "his", "himself", "herself")) {
            return sentence.entities().stream()
                            .filter(entity -> entity.kind() == Entity.Kind.PERSON && entity.last() < pronoun.index())
                            .count()
                    == 1;
        }
        boolean noun = sentence.tokens().subList(0, pronoun.index()).stream().anyMatch(Token::isNoun);
        boolean within = sentence.at(pronoun.index() - 1)
                .filter(before -> before.is("that", "as", "when", "because", "if", "before", "after", "while"))
                .isPresent();
        return noun && (within || !pronoun.is("it", "they", "them"));
    }
}
