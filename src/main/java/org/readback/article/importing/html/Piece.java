package org.readback.article.importing.html;

/** Text between two line breaks, and how much of it is linked, bold or in italics. */
final class Piece {
    private final StringBuilder text = new StringBuilder();
    private int letters;
    private int linked;
    private int bold;
    private int italic;

    void append(String words, boolean inLink, boolean inBold, boolean inItalics) {
        text.append(words);
        int more = (int) words.chars().filter(Character::isLetterOrDigit).count();
        letters += more;
        linked += inLink ? more : 0;
        bold += inBold ? more : 0;
        italic += inItalics ? more : 0;
    }

    void append(Piece next) {
        text.append(' ').append(next.text);
        letters += next.letters;
        linked += next.linked;
        bold += next.bold;
        italic += next.italic;
    }

    boolean isBlank() {
        return text.toString().isBlank() || letters == 0;
    }

    String text() {
        return text.toString();
    }

    double links() {
        return letters == 0 ? 0 : (double) linked / letters;
    }

    boolean isBold() {
        return letters > 0 && bold == letters;
    }

    boolean isItalic() {
        return letters > 0 && italic == letters;
    }
}
