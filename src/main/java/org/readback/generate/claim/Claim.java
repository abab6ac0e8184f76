package org.readback.generate.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.realise.Substitute;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Speaker;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/**
 * What somebody is reported to say without quotation marks, in the article's own words.
 *
 * @param verb how it is said: "said", "told reporters"
 * @param text the statement as it stands behind "that"
 * @param own whether a "he" or "she" in it means the speaker
 */
public record Claim(Speaker speaker, String verb, String text, boolean own) {
    private static final int MIN_CONTENT = 4;
    private static final int MAX_WORDS = 28;
    private static final Set<String> NAMELESS = Set.of("""
            company country firm group agency organisation organization city town village place area site event state
            man woman two""".split("\\s+"));

    public static Optional<Claim> of(Story story, Speaker speaker) {
        return Reported.of(speaker).flatMap(reported -> worded(story, speaker, reported));
    }

    private static Optional<Claim> worded(Story story, Speaker speaker, Reported reported) {
        List<Token> words = reported.words();
        boolean own = words.stream().anyMatch(word -> OwnPronouns.isOwn(story, speaker, word));
        boolean enough = Vagueness.contentWords(words) >= MIN_CONTENT + (own ? 1 : 0) && words.size() <= MAX_WORDS;
        boolean unclear = words.stream().anyMatch(word -> OwnPronouns.isUnclear(story, speaker, word));
        if (!enough || unclear || !startsAlone(words) || isVague(story, words)) {
            return Optional.empty();
        }
        return text(story, speaker, words)
                .filter(text -> !speaker.person().isHintedAt(text))
                .map(text -> new Claim(speaker, reported.verb(story), text, own));
    }

    /** "The company": what the lead tells of it isn't in the question. */
    private static boolean isVague(Story story, List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean goesOn = i + 1 < words.size()
                    && (words.get(i + 1).isNoun() || words.get(i + 1).is("of", "that", "which", "where"));
            boolean shown = words.get(i - 1).is("that", "this", "these", "those")
                    && words.get(i - 1).tag().equals("DT")
                    && words.get(i).isNoun();
            if (shown && !goesOn) {
                return true;
            }
            boolean ranked = words.get(i - 1).is("the")
                    && words.get(i).tag().equals("JJS")
                    && i + 1 < words.size()
                    && words.get(i + 1).isVerb();
            if (ranked) {
                return true;
            }
            if (words.get(i - 1).is("the") && NAMELESS.contains(words.get(i).lemma()) && !goesOn) {
                return true;
            }
        }
        return Vagueness.isIn(words, story.familiar());
    }

    /** A statement that opens with "it" or "they" is about the sentence before. */
    private static boolean startsAlone(List<Token> words) {
        Token first = words.get(0);
        boolean ofNothing = (first.tag().equals("CD")
                        || first.is("much", "many", "most", "some", "all", "both", "none", "half", "others"))
                && words.get(Math.min(1, words.size() - 1)).tag().matches("VB.*|MD");
        return !ofNothing
                && !first.is("it", "its", "they", "their", "there", "this", "that", "these", "those", "but", "and")
                && words.stream().anyMatch(word -> word.tag().matches("VBD|VBZ|VBP|MD"));
    }

    /** The pronouns that mean the speaker stay as they are; between them the words must stand alone. */
    private static Optional<String> text(Story story, Speaker speaker, List<Token> words) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean pronoun = i < words.size() && OwnPronouns.isOwn(story, speaker, words.get(i));
            if (i < words.size() && !pronoun) {
                continue;
            }
            if (i > start) {
                Optional<String> part = story.wording()
                        .told(speaker.sentence(), words.subList(start, i), tense(words), Substitute.NONE);
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                text.append(gap(text, words.get(start))).append(part.get());
            }
            if (pronoun) {
                boolean opens = words.get(i).index() == 0;
                text.append(gap(text, words.get(i)))
                        .append(
                                opens
                                        ? words.get(i).word().toLowerCase(Locale.ROOT)
                                        : words.get(i).word());
            }
            start = i + 1;
        }
        return Optional.of(text.toString());
    }

    /** "The berth could be used from Wednesday": the one to come; but "could have been used on Wednesday". */
    private static Tense tense(List<Token> words) {
        boolean toCome = IntStream.range(0, words.size() - 1)
                .anyMatch(i -> words.get(i).is("would", "could", "should", "might", "may", "will")
                        && !words.get(i + 1).is("have"));
        return toCome ? Tense.FUTURE : Tense.PAST;
    }

    private static String gap(StringBuilder text, Token next) {
        return text.isEmpty() || next.word().matches("['’,.;:%].*|n['’]t") ? "" : " ";
    }

    /** The indexes from one to another, both in. */
    static List<Token> between(Sentence sentence, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(sentence::token).toList();
    }
}
