package org.readback.generate.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Hedges;
import org.readback.generate.passage.Passages;
import org.readback.generate.speech.Sayable;
import org.readback.generate.speech.Saying;
import org.readback.generate.speech.Sayings;
import org.readback.generate.speech.Speaker;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/**
 * A statement that stands in one sentence of the article, as a fact or as somebody's claim.
 *
 * @param text the statement as it goes on behind "that"
 * @param source who says it; empty when the article does
 * @param further the sentences that tell whose claim it is
 */
public record Told(Sentence sentence, Token verb, String text, Optional<String> source, List<Sentence> further) {
    private static final Set<String> OPINION = Set.of("""
            seen saw sees expected understood considered regarded alleged feared fear fears worry worries wants want
            accused blamed assumed may might could""".split("\\s+"));
    private static final Set<String> OPEN = Set.of(
            "one", "ones", "well", "too", "when", "while", "something", "still", "such", "beforehand", "afterwards");

    /** What people of the article claim, with quotation marks or without. */
    public static Stream<Told> claims(Story story, Speech speech) {
        return Stream.concat(reported(story, speech), quoted(story, speech));
    }

    private static Stream<Told> reported(Story story, Speech speech) {
        return story.sentences().stream()
                .flatMap(sentence -> speech.speakers(sentence).stream())
                .filter(speaker -> Sayings.isReporting(speaker.verb().lemma()))
                .flatMap(speaker -> Claim.of(story, speaker).stream())
                .filter(claim -> !claim.own())
                .map(claim -> by(claim.speaker(), claim.speaker().sentence(), claim.text()));
    }

    /** Words in quotation marks that could as well stand without them. */
    private static Stream<Told> quoted(Story story, Speech speech) {
        return Sayable.of(speech.quotes()).stream()
                .filter(saying -> saying.further().isEmpty() && saying.isPlainStatement())
                .filter(saying -> !isCapitalUnclear(saying))
                .flatMap(saying -> story
                        .wording()
                        .of(saying.sentence(), saying.words(), Tense.PRESENT, Optional.empty())
                        .map(text -> by(saying.speaker(), saying.sentence(), text))
                        .stream());
    }

    /** "Cancer treatment …": the toolkit takes the first word for a name, and it would keep its capital. */
    private static boolean isCapitalUnclear(Saying saying) {
        Token first = saying.tokens().get(0);
        return first.isProperNoun() && saying.sentence().entity(first).isEmpty();
    }

    private static Told by(Speaker speaker, Sentence sentence, String text) {
        List<Sentence> further = Stream.of(speaker.sentence(), speaker.naming())
                .filter(other -> other.index() != sentence.index())
                .distinct()
                .toList();
        return new Told(
                sentence, speaker.verb(), text, Optional.of(speaker.person().name()), further);
    }

    /** What the article tells as its own. */
    public static Stream<Told> facts(Story story, Speech speech) {
        return story.sentences().stream()
                .filter(sentence -> !speech.isSpoken(sentence) && !isOpinion(sentence))
                .filter(Told::isWhole)
                .flatMap(sentence -> Passages.alone(story, sentence).stream()
                        .map(passage -> new Told(
                                sentence,
                                sentence.token(sentence.root()),
                                behindThat(sentence, passage.text()),
                                Optional.empty(),
                                List.of())));
    }

    /** Without its capital and its full stop. */
    private static String behindThat(Sentence sentence, String text) {
        String bare = text.substring(0, text.length() - 1);
        Token first = sentence.token(0);
        boolean name = first.isProperNoun() || sentence.entity(first).isPresent();
        return name ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    /** Somebody thinks or says so, even if nobody is named. */
    private static boolean isOpinion(Sentence sentence) {
        return Hedges.isHedged(sentence)
                || sentence.tokens().stream()
                        .anyMatch(token -> (token.isVerb()
                                        && (Sayings.isSaying(token.lemma()) || Sayings.isCalling(token.lemma())))
                                || OPINION.contains(token.word().toLowerCase(Locale.ROOT)));
    }

    private static boolean isWhole(Sentence sentence) {
        return sentence.text().endsWith(".")
                && sentence.tokens().stream().noneMatch(token -> token.quoted() || OPEN.contains(token.word()));
    }

    /** Whether its words stand in quotation marks. */
    public boolean isQuoted() {
        return sentence.text().matches("(?s).*[\"“].*")
                && sentence.tokens().stream().filter(Token::quoted).anyMatch(token -> text.startsWith(lower(token)));
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    public int length() {
        return text.split("\\s+").length;
    }

    /** How many of the statement's telling words another text has too. */
    public int shared(String other) {
        Set<String> shared = stems(text);
        shared.retainAll(stems(other));
        return shared.size();
    }

    public int tellingWords() {
        return stems(text).size();
    }

    private static Set<String> stems(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 || word.matches("\\d+"))
                .filter(
                        word -> !word.matches(
                                "the|and|for|was|were|has|had|have|been|with|that|this|from|are|its|his|her"
                                        + "|not|but|would|will|who|which|their|they|said|says|than|into|about|more|also|could|can"))
                .map(word -> word.substring(0, Math.min(5, word.length())))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
