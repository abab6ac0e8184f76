package org.readback.generate.realise;

/** Quotation marks and brackets. */
public final class Marks {
    private Marks() {}

    /** Whether each opens and closes, and no square bracket shows that something was changed or left out. */
    public static boolean areBalanced(String text) {
        return count(text, '"') % 2 == 0
                && count(text, '“') == count(text, '”')
                && count(text, '(') == count(text, ')')
                && count(text, '[') + count(text, ']') == 0;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(each -> each == mark).count();
    }
}
