package org.readback.article.importing.html.leaf;

/** Text between two line breaks, and how much of it is linked, bold or in italics. */
final class Piece {
    private final StringBuilder text = new StringBuilder();
    private String fontSize = "";
    private int letters;
    private int linked;
    private int bold;
    private int italic;

    void append(String words, String size, boolean inLink, boolean inBold, boolean inItalics) {
        fontSize = letters == 0 ? size : fontSize;
        text.append(words);
        int more = 0;
        for (int i = 0; i < words.length(); i++) {
            more += Character.isLetterOrDigit(words.charAt(i)) ? 1 : 0;
        }
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

    /** The size that its first letters are set in, as the markup has it; empty for the usual. */
    String fontSize() {
        return fontSize;
    }

    boolean isBold() {
        return letters > 0 && bold == letters;
    }

    boolean isItalic() {
        return letters > 0 && italic == letters;
    }
}
