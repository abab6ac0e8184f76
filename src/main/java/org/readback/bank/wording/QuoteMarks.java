package org.readback.bank.wording;

/** Quotation marks within quotation marks. */
public final class QuoteMarks {
    private QuoteMarks() {}

    /** Words as they stand within a quotation: what they quote is quoted within it. */
    public static String nested(String text) {
        return text.replaceAll("[“\"]([^“”\"]*)[”\"]", "‘$1’");
    }
}
