package org.readback.generate.speech;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Words that lean on what was said before: "I lost nine", "The second was …", "more room in them". */
final class Dangling {
    private static final Pattern ORDER = Pattern.compile(
            "(?is).*\\bthe other \\d.*|.*\\bthe (first|second|third|fourth|latter|former|others?|same|next|rest)"
                    + "(,| (is|was|were|are|has|had|will|would|did|does|came|went|said|got)\\b| *$).*");
    /** "It was just a very large one". */
    private static final Pattern ONE = Pattern.compile("^(?:It|That|This)\\b.{0,30}\\ban? (?:\\w+ ){0,2}\\w+ one\\b");

    /** "The linings of the chests don't": what the words before told. */
    private static final Pattern SHORT_VERB = Pattern.compile(
            "(?i)^[^.!?]*\\b(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|could)n['’]t(?:[.!;]|$)");

    private static final String OBJECT = "obj|iobj|obl|nmod|dobj";

    private static final double RICH = 5;
    private static final int SHORT = 9;
    private static final int LITTLE = 11;

    private Dangling() {}

    static boolean isIn(Saying saying) {
        List<Token> words = saying.words();
        for (int i = 0; i < words.size(); i++) {
            if (isShortOfNothing(saying, words.get(i))
                    || (i == 0 && words.get(i).is("ours", "mine", "yours", "theirs", "hers"))
                    || isCountOfNothing(saying, words, i)
                    || isObjectOfNothing(saying, words, i)) {
                return true;
            }
        }
        boolean pointing = saying.text().matches("(?s)(Those|These) .*")
                && words.get(1).tag().matches("IN|CD");
        return pointing
                || isHalf(words)
                || isLastOfLittle(saying)
                || SHORT_VERB.matcher(saying.text()).find()
                || ONE.matcher(saying.text()).find()
                || ORDER.matcher(saying.text()).matches();
    }

    /** "If you gave me the same gauge tomorrow": what then, the speaker says behind "he says". */
    private static boolean isHalf(List<Token> words) {
        boolean condition =
                words.get(0).is("if", "when", "unless", "although", "because", "while", "until", "after", "before");
        long verbs = IntStream.range(1, words.size())
                .filter(i -> words.get(i).tag().matches("VBD|VBZ|VBP|MD")
                        || (words.get(i).tag().equals("VB")
                                && !words.get(i - 1).tag().matches("TO|MD|RB|VB.|PRP")))
                .count();
        return condition && verbs < 2;
    }

    /** "The trouble is that people have to use it". */
    private static boolean isLastOfLittle(Saying saying) {
        Token last = saying.words().get(saying.words().size() - 1);
        return saying.length() <= LITTLE && last.is("it", "that", "this", "them") && isObject(saying, last);
    }

    /** "I lost nine": nine of what? */
    private static boolean isCountOfNothing(Saying saying, List<Token> words, int at) {
        Token token = words.get(at);
        boolean number =
                token.tag().equals("CD") && token.word().matches("\\p{L}+") && !token.is("one", "million", "billion");
        boolean noun = words.subList(at + 1, words.size()).stream()
                .limit(3)
                .anyMatch(next -> next.tag().matches("NN.*|CD") || next.is("%", "of", "or", "to"));
        return number && !noun && isObject(saying, token) && !isBefore(words, at, "NNS|NNPS");
    }

    /** "In one suburb that's a Tuesday": in so few words nothing tells what "that" is. */
    private static boolean isShortOfNothing(Saying saying, Token token) {
        return saying.length() < SHORT
                && token.is("this", "that", "it")
                && saying.sentenceOf(token).relation(token).startsWith("nsubj");
    }

    private static boolean isObjectOfNothing(Saying saying, List<Token> words, int at) {
        Token token = words.get(at);
        boolean one = token.is("it", "this", "that") && token.tag().matches("PRP|DT");
        boolean many = token.is("them", "these", "those") && token.tag().matches("PRP|DT");
        boolean told = at + 1 < words.size() && words.get(at + 1).is("who", "that", "which", "whom");
        return (one || many)
                && !told
                && isObject(saying, token)
                && !isBefore(words, at, "NN.*")
                && (!isDirect(saying, token) || saying.telling() < RICH);
    }

    private static boolean isObject(Saying saying, Token token) {
        Sentence sentence = saying.sentenceOf(token);
        return sentence.relation(token).matches(OBJECT);
    }

    /** "I have to explain it every year to my students" tells enough of its own. */
    private static boolean isDirect(Saying saying, Token token) {
        return saying.sentenceOf(token).relation(token).matches("d?obj|iobj");
    }

    private static boolean isBefore(List<Token> words, int at, String tag) {
        return words.subList(0, at).stream().anyMatch(token -> token.tag().matches(tag));
    }
}
