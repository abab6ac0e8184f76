package org.readback.generate.annotate;

import java.util.regex.Pattern;

/**
 * A word or mark of a sentence.
 *
 * @param index place in the sentence, from 0
 * @param word the word as the article spells it
 * @param tag part of speech, as the Penn Treebank names it
 * @param begin first character in the paragraph
 * @param end one past the last character in the paragraph
 * @param quoted whether the word stands inside quotation marks
 */
public record Token(int index, String word, String lemma, String tag, int begin, int end, boolean quoted) {
    private static final Pattern BREAK = Pattern.compile("[,;:—–()\\[\\]]|--|-LRB-|-RRB-|-LSB-|-RSB-|\\.{2,}|…");
    private static final Pattern QUOTE_MARK = Pattern.compile("[\"“”]|``|''");

    public boolean is(String... words) {
        for (String each : words) {
            if (word.equalsIgnoreCase(each)) {
                return true;
            }
        }
        return false;
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPersonalPronoun() {
        return tag.startsWith("PRP");
    }

    /** Whether the word carries meaning of its own: noun, verb, adjective, number. */
    public boolean isContent() {
        return isNoun() || isVerb() || tag.startsWith("JJ") || tag.equals("CD");
    }

    public boolean isAdverb() {
        return tag.startsWith("RB");
    }

    /** The word as a treebank spells it, where brackets and quotation marks have names of their own. */
    String treebankWord() {
        return switch (word) {
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "[" -> "-LSB-";
            case "]" -> "-RSB-";
            case "“", "\"" -> tag.equals("''") ? "''" : "``";
            case "”" -> "''";
            case "’s" -> "'s";
            default -> word;
        };
    }

    /** Whether this is a mark that closes one part of a sentence and opens another. */
    public boolean isBreak() {
        return BREAK.matcher(word).matches();
    }

    public boolean isQuoteMark() {
        return QUOTE_MARK.matcher(word).matches();
    }
}
