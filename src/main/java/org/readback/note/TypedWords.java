package org.readback.note;

import java.util.ArrayList;
import java.util.List;
import org.readback.article.Block;
import org.readback.bank.Evidence;

/** Finds in a paragraph what a reader typed from it: straight quotation marks and other cases will do. */
final class TypedWords {
    private TypedWords() {}

    /** Every place where the paragraph has these words, quoted as they stand there. */
    static List<Evidence> find(Block.Paragraph paragraph, String typed) {
        String words = folded(typed.strip().replaceAll("[\\s\\p{Z}]+", " "));
        String text = folded(paragraph.text());
        List<Evidence> places = new ArrayList<>();
        int start = words.isEmpty() ? -1 : text.indexOf(words);
        while (start >= 0) {
            places.add(Evidence.at(paragraph, start, paragraph.text().substring(start, start + words.length())));
            start = text.indexOf(words, start + words.length());
        }
        return places;
    }

    /** Letter for letter, so that a place in it is the same place in the text. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(letter -> folded.append(plain((char) letter)));
        return folded.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚', 'ʼ' -> '\'';
            case '–', '—', '‑' -> '-';
            case '\u00a0', '\u202f', '\u2009' -> ' ';
            default -> Character.toLowerCase(letter);
        };
    }
}
