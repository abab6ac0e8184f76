package org.readback.generate.passage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.realise.Marks;
import org.readback.generate.story.Story;

/** Whether a passage is understood by who has only it before the eyes. */
final class Clear {
    /** The words before led up to what begins so. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)[“\"‘'—–-]*\\s*(?:(?:similar|identical) \\p{L}+s\\b|an? (?:similar|further|second|third|separate|rival|different)|or|so|nor|then(?!,)|next"
                    + "|still (?!,)|instead|afterwards?|later|elsewhere|too|both|neither|either|another|others?|such|similarly"
                    + "|likewise|besides|by (?:then|now)|for (?:example|instance)|that is"
                    + "|in (?:addition|fact|return|response)|as a result|at that|even so|against that|set against"
                    + "|what is more|had the|the (?:rest|remainder|reply|answer)(?! of))\\b.*"
                    + "|(?:yes|no)[.,].*|[“\"‘'](?:but|and|so|because|yet)\\b.*",
            Pattern.DOTALL);

    private static final Pattern LEADS_OVER =
            Pattern.compile("^(?:And|But|Yet|Then,|Still,|However,|Meanwhile,|Moreover,)(?= )");

    private Clear() {}

    /**
     * The passage if it is clear.
     *
     * @param named whether names may be put where it has pronouns for somebody whom it doesn't name
     */
    static Optional<Passage> passage(Story story, Passage passage, boolean named) {
        Sentence first = passage.sentences().get(0);
        Sentence last = passage.sentences().get(passage.sentences().size() - 1);
        boolean whole = !GOES_ON.matcher(first.text()).matches()
                && isWhole(first)
                && hasVerb(last)
                && !isWithinQuotation(first)
                && !isNobodysQuotation(passage.sentences())
                && !new PointsBack(first).is()
                && !new Elliptic(first).is()
                && !last.text().endsWith(":")
                && Marks.areBalanced(passage.text())
                && !isNarrated(passage)
                && !isInterview(passage)
                && !Untold.isIn(passage.sentences());
        return whole
                ? new ToldSoFar(story, passage.sentences(), named)
                        .explained()
                        .map(clear -> clear.and(new Glosses(story).in(passage.sentences()))
                                .and(opening(first)))
                : Optional.empty();
    }

    /** Somebody's second sentence. */
    private static boolean isWithinQuotation(Sentence first) {
        return first.token(0).quoted() && !first.token(0).isQuoteMark();
    }

    /** “It's polite.” Who said so, the words before told. */
    private static boolean isNobodysQuotation(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (sentence.tokens().stream().anyMatch(word -> !word.quoted() && word.isContent())) {
                return false;
            }
            if (sentence.text().matches("(?s).*[”\"’']")) {
                return true;
            }
        }
        return false;
    }

    /** A sentence with its verb, and no question that the words before led up to. */
    static boolean isWhole(Sentence sentence) {
        // "Because paint is the easy part." answers a question
        boolean answer = sentence.token(0).is("because", "although", "unless")
                && sentence.tokens().stream().noneMatch(word -> word.is(","));
        return hasVerb(sentence)
                && !answer
                && sentence.text().matches("(?s)[“\"‘']?[\\p{Lu}\\p{N}€£$].*")
                && !sentence.text().endsWith("?");
    }

    private static boolean hasVerb(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(verb -> verb.tag().matches("VB[DZP]|MD"))
                .anyMatch(verb -> sentence.tokens().subList(0, verb.index()).stream()
                        .anyMatch(word -> word.isNoun() || word.tag().matches("PRP|EX|CD|WP|DT|JJ.*")));
    }

    /** "Corrected me when I put it like that": a reporter who is no part of the story. */
    static boolean isNarrated(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(word -> !word.quoted()
                        && word.tag().startsWith("PRP")
                        && word.is("I", "me", "my", "we", "us", "our", "you", "your"));
    }

    /** "What did you use before? Glass eyes, from a box.": two speak. */
    static boolean isInterview(Passage passage) {
        return passage.sentences().stream()
                .anyMatch(sentence ->
                        sentence.text().endsWith("?") && !sentence.token(0).quoted());
    }

    /** "But the union said" begins with what leads over from the words before. */
    private static List<Passage.Put> opening(Sentence first) {
        Token word = first.token(0);
        return LEADS_OVER.matcher(first.text()).find()
                ? List.of(new Passage.Put(
                        first, word, first.at(1).filter(next -> next.is(",")).orElse(word), "…"))
                : List.of();
    }
}
