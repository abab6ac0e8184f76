package org.readback.generate.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Words between quotation marks, the marks not counted.
 *
 * @param begin first character in the paragraph
 * @param end one past the last character in the paragraph
 * @param closed whether the closing mark stands in the same paragraph
 */
public record Quotation(int begin, int end, boolean closed) {
    /** The quotations of a paragraph; one left open ends with it, as the next paragraph opens its own. */
    static List<Quotation> in(String paragraph) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < paragraph.length(); i++) {
            char mark = paragraph.charAt(i);
            if (open < 0 && (mark == '“' || mark == '"')) {
                open = i + 1;
            } else if (open >= 0 && (mark == '”' || mark == '"')) {
                found.add(new Quotation(open, i, true));
                open = -1;
            }
        }
        if (open >= 0) {
            found.add(new Quotation(open, paragraph.length(), false));
        }
        return found;
    }

    /** The paragraph with marks that tell opening from closing: of straight ones the toolkit makes wrong sentences. */
    static String directed(String paragraph) {
        StringBuilder directed = new StringBuilder(paragraph);
        for (Quotation quotation : in(paragraph)) {
            directed.setCharAt(quotation.begin() - 1, '“');
            if (quotation.closed()) {
                directed.setCharAt(quotation.end(), '”');
            }
        }
        return directed.toString();
    }

    boolean covers(int offset) {
        return begin <= offset && offset < end;
    }
}
