package org.readback.generate.realise;

/** Quotation marks and brackets. */
final class Marks {
    private Marks() {}

    static boolean areBalanced(String text) {
        return count(text, '"') % 2 == 0
                && count(text, '“') == count(text, '”')
                && count(text, '(') == count(text, ')')
                && count(text, '[') + count(text, ']') == 0;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(each -> each == mark).count();
    }
}
