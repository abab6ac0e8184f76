package org.readback.generate.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.speech.Sayings;
import org.readback.generate.speech.Speaker;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/**
 * Where in a sentence the statement stands that is only said.
 *
 * @param listener the words between the verb of saying and "that"
 * @param words the statement
 */
record Reported(Speaker speaker, List<Token> listener, List<Token> words) {
    private static final int HANDY = 24;
    private static final int SHORTEST = 6;
    private static final int LONGEST_LISTENER = 8;

    static Optional<Reported> of(Speaker speaker) {
        Sentence sentence = speaker.sentence();
        int verb = speaker.verb().index();
        boolean aside = sentence.children(speaker.verb(), "mark", "advmod").stream()
                .anyMatch(word -> word.is("when", "if", "because", "as", "after", "before", "while", "since"));
        if (aside) {
            return Optional.empty();
        }
        int last = end(sentence);
        if (speaker.verb().is("according")) {
            return beforeSpeaker(speaker, verb - 1).or(() -> afterSpeaker(speaker, verb, last));
        }
        return isInverted(speaker, verb, last)
                ? beforeSpeaker(speaker, verb)
                : behind(speaker, verb, last).or(() -> beforeSpeaker(speaker, verb));
    }

    /** "…, said Ada Lund". */
    private static boolean isInverted(Speaker speaker, int verb, int last) {
        return speaker.isNamed()
                && verb < last
                && speaker.person().isHintedAt(speaker.sentence().text(verb + 1, last));
    }

    /** The last word before the full stop. */
    private static int end(Sentence sentence) {
        int last = sentence.tokens().size() - 1;
        while (last > 0 && sentence.token(last).word().matches("[.!]")) {
            last--;
        }
        return last;
    }

    /** "Lund told reporters that …", "Lund said …". */
    private static Optional<Reported> behind(Speaker speaker, int verb, int last) {
        Sentence sentence = speaker.sentence();
        int start = verb + 1;
        for (int i = start; i <= Math.min(last, verb + LONGEST_LISTENER); i++) {
            Token token = sentence.token(i);
            if (token.is("that") && token.tag().matches("IN|WDT|DT")) {
                return cut(speaker, Claim.between(sentence, start, i - 1), Claim.between(sentence, i + 1, last));
            }
            if (!token.tag().matches("NN.*|DT|IN|TO|CD|JJ|HYPH|POS|RB") || token.quoted() || token.is("of", "if")) {
                break;
            }
        }
        boolean direct = speaker.verb().lemma().equals("say")
                && start <= last
                && sentence.token(start).tag().matches("NN.*|DT|PRP.*|JJ.*|CD|VBG|EX")
                && !sentence.token(start).quoted()
                && sentence.time(sentence.token(start)).isEmpty();
        return direct ? cut(speaker, List.of(), Claim.between(sentence, start, last)) : Optional.empty();
    }

    /** "…, Lund said", "…, says the mayor, Ada Lund": the statement opens the sentence. */
    private static Optional<Reported> beforeSpeaker(Speaker speaker, int verb) {
        Sentence sentence = speaker.sentence();
        int comma = verb;
        while (comma > 0 && !sentence.token(comma).is(",") && verb - comma < LONGEST_LISTENER) {
            comma--;
        }
        boolean opens = comma > 2
                && sentence.token(comma).is(",")
                && !sentence.token(comma - 1).quoted();
        boolean rest = sentence.tokens().subList(verb + 1, sentence.tokens().size()).stream()
                .anyMatch(token -> token.tag().matches("VBD|VBP|MD"));
        // "an umbrella that she used, she said, against dogs": said of what is beside the statement only
        boolean beside = sentence.at(verb + 1).filter(token -> token.is(",")).isPresent()
                && sentence.tokens().subList(0, comma).stream()
                        .anyMatch(token -> token.is("that", "which", "who", "whom") && token.index() > 0);
        return opens && !rest && !beside
                ? cut(speaker, List.of(), Claim.between(sentence, 0, comma - 1))
                : Optional.empty();
    }

    /** "According to Ada Lund, …". */
    private static Optional<Reported> afterSpeaker(Speaker speaker, int according, int last) {
        Sentence sentence = speaker.sentence();
        for (int i = according + 2; i < last && according == 0; i++) {
            if (sentence.token(i).is(",")) {
                return cut(speaker, List.of(), Claim.between(sentence, i + 1, last));
            }
        }
        return Optional.empty();
    }

    /** A long statement is told to its last comma. */
    private static Optional<Reported> cut(Speaker speaker, List<Token> listener, List<Token> words) {
        List<Token> kept = new ArrayList<>(words.subList(0, secondSaying(words)));
        boolean quoted = kept.stream().anyMatch(Token::isQuoteMark);
        int comma = lastBreak(kept);
        while (comma >= SHORTEST && ((kept.size() > HANDY && !quoted) || isConcession(kept.get(comma + 1)))) {
            kept.subList(comma, kept.size()).clear();
            comma = lastBreak(kept);
        }
        return kept.size() < 4 || isHalf(kept)
                ? Optional.empty()
                : Optional.of(new Reported(speaker, listener, List.copyOf(kept)));
    }

    private static boolean isConcession(Token word) {
        return word.is("although", "though", "while");
    }

    /** "… and said": a second statement is another one. */
    private static int secondSaying(List<Token> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            Token next = words.get(i + 1);
            boolean joined = words.get(i).tag().equals("CC") && !words.get(i).quoted();
            if (joined && next.tag().matches("VBD|VBZ") && Sayings.isSaying(next.lemma())) {
                return i;
            }
        }
        return words.size();
    }

    private static int lastBreak(List<Token> words) {
        for (int i = words.size() - 2; i > 0; i--) {
            if (words.get(i).is(",")
                    && words.get(i + 1)
                            .is(
                                    "although",
                                    "though",
                                    "while",
                                    "which",
                                    "who",
                                    "whose",
                                    "but",
                                    "because",
                                    "after",
                                    "when",
                                    "with",
                                    "adding",
                                    "where")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a second statement, "but that …", is joined to the first: it would not be clear what "that" belongs to. */
    private static boolean isHalf(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).is("that") && words.get(i - 1).is("and", "but", ",")) {
                return true;
            }
        }
        return words.stream().filter(Token::isQuoteMark).count() % 2 == 1;
    }

    /** The verb with its listener where that stands alone: "told reporters". */
    String verb(Story story) {
        Sentence sentence = speaker.sentence();
        Token saying = speaker.verb();
        boolean past = saying.tag().equals("VBD")
                && !Stream.of("add", "note", "ask").toList().contains(saying.lemma());
        if (saying.lemma().equals("tell")) {
            boolean timed =
                    listener.stream().anyMatch(token -> sentence.time(token).isPresent());
            Optional<String> told = listener.isEmpty() || timed
                    ? Optional.empty()
                    : story.wording().of(sentence, listener, Tense.PAST, Optional.empty());
            return told.map(words -> "told " + words).orElse("said");
        }
        return past ? saying.word() : "said";
    }
}
