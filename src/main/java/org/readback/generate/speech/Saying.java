package org.readback.generate.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/**
 * What stands of a quotation in one sentence, or in two that follow each other.
 *
 * @param text the words without their marks
 */
public record Saying(String text, Sentence sentence, List<Sentence> further, List<Token> tokens, Speaker speaker) {
    private static final Set<String> PALE = Set.of("""
            be have do get go come say tell think know want make let put take thing lot way time bit kind sort something
            anything nothing everything good bad many much more most other such""".split("\\s+"));
    private static final double UNRESOLVED = 1.2;
    private static final double UNRESOLVED_START = 1.8;
    private static final int START = 3;
    private static final int LONG = 12;

    public Saying {
        further = List.copyOf(further);
        tokens = List.copyOf(tokens);
    }

    /** The words without the marks at their end. */
    public List<Token> words() {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).word().matches("\\p{Punct}|[—–…]")) {
            end--;
        }
        return tokens.subList(0, end);
    }

    public int length() {
        return text.split("\\s+").length;
    }

    List<Sentence> sentences() {
        return Stream.concat(Stream.of(sentence), further.stream()).toList();
    }

    /** Which of its sentences a word stands in. */
    Sentence sentenceOf(Token token) {
        return further.stream()
                .filter(each -> token.begin() >= each.begin() && token.end() <= each.end())
                .findFirst()
                .orElse(sentence);
    }

    /** How much it tells alone: its words with meaning, less those that point at what was said before. */
    public double telling() {
        double telling = tokens.stream()
                .filter(Token::isContent)
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .filter(lemma -> !PALE.contains(lemma))
                .distinct()
                .count();
        telling += length() >= LONG ? 1 : 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isUnresolved(i)) {
                telling -= i < START ? UNRESOLVED_START : UNRESOLVED;
            }
        }
        return telling;
    }

    /** Whether the words tell something of the world, of neither speaker nor listener. */
    public boolean isPlainStatement() {
        boolean personal = tokens.stream()
                .anyMatch(token -> token.is(
                        "I",
                        "me",
                        "my",
                        "we",
                        "us",
                        "our",
                        "ours",
                        "mine",
                        "you",
                        "your",
                        "myself",
                        "ourselves",
                        "let"));
        boolean pointing =
                tokens.get(0).is("it", "there", "he", "she", "they", "nobody", "those", "these", "this", "that");
        return !personal && !pointing && !text.endsWith("?") && !text.endsWith("!") && !text.contains("‘");
    }

    private boolean isUnresolved(int at) {
        Token token = tokens.get(at);
        boolean nounFollows = at + 1 < tokens.size() && tokens.get(at + 1).tag().matches("NN.*|JJ.*|CD|VBG");
        if (token.is("this", "that", "these", "those") && token.tag().equals("DT")) {
            boolean whichFollow = at + 1 < tokens.size()
                    && tokens.get(at + 1).is("who", "whom", "that", "in", "at", "of", "with", "on");
            return !whichFollow && !nounFollows && !isBefore(at, "NN.*");
        }
        if (token.is("he", "she", "him", "her", "his", "hers")) {
            return !isBefore(at, "NN|NNP");
        }
        if (token.is("they", "them", "their", "theirs")) {
            return !isBefore(at, "NNS|NNPS|NN.*");
        }
        return token.is("it", "its") && !isBefore(at, "NN|NNP") && !isImpersonal(at);
    }

    private boolean isBefore(int at, String tag) {
        return tokens.subList(0, at).stream().anyMatch(token -> token.tag().matches(tag));
    }

    /** "It is important to …", "it takes courage to …". */
    private boolean isImpersonal(int at) {
        boolean linked = at + 1 < tokens.size() && tokens.get(at + 1).lemma().matches("be|take|seem|make|'s|’s");
        int end = Math.min(tokens.size(), at + 9);
        return linked && tokens.subList(Math.min(at + 2, end), end).stream().anyMatch(token -> token.is("to", "that"));
    }
}
