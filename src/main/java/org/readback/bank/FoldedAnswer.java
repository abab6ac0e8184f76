package org.readback.bank;

import java.util.regex.Pattern;
import org.readback.article.PlainLetters;

/**
 * An answer in words as it is compared: alike for all ways to write it that mean the same. Case, spacing, accents,
 * punctuation around it, the shape of quotation marks and dashes, and an article before it (a, an, the) don't count.
 */
public record FoldedAnswer(String words) {
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚‛′`´]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟″«»]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final String OUTER = "[\\p{Ps}\\p{Pe}\\p{Pd}\\p{Pc}\"'.,:;!?¡¿*\\s]";
    // a minus and a decimal point belong to the number that they stand before
    private static final Pattern BEFORE = Pattern.compile("^(?:(?![-.]\\d)" + OUTER + ")+");
    private static final Pattern AFTER = Pattern.compile(OUTER + "+$");
    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) (?=[^ ])");

    /** The answer, folded. */
    public static FoldedAnswer of(String answer) {
        String plain = SPACES.matcher(PlainLetters.of(straight(answer))).replaceAll(" ");
        String inner = withoutOuter(plain);
        return new FoldedAnswer(withoutOuter(ARTICLE.matcher(inner).replaceFirst("")));
    }

    /** Quotation marks and dashes in their one plain shape; before accents go, for one of them looks like an accent. */
    private static String straight(String text) {
        String single = SINGLE_QUOTES.matcher(text).replaceAll("'");
        return DASHES.matcher(DOUBLE_QUOTES.matcher(single).replaceAll("\"")).replaceAll("-");
    }

    private static String withoutOuter(String text) {
        return AFTER.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** Whether nothing is left: the answer had no words and no numbers. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
