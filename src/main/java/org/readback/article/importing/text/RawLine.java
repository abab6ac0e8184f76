package org.readback.article.importing.text;

/**
 * A line of the file, its spaces tidied.
 *
 * @param indent how many spaces stood before it
 */
record RawLine(String text, int indent) {
    static RawLine of(String line) {
        return new RawLine(tidy(line), line.length() - line.stripLeading().length());
    }

    /** By hand, because patterns took a tenth of an import for it. */
    private static String tidy(String line) {
        String stripped = line.strip();
        return isTidy(stripped) ? stripped : tidied(stripped);
    }

    private static boolean isTidy(String line) {
        char before = 'x';
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            boolean space = isSpace(letter);
            if ((space && (letter != ' ' || before == ' ')) || (letter >= 0x80 && isInvisible(letter))) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    private static String tidied(String line) {
        StringBuilder tidy = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            boolean space = isSpace(letter);
            if (!space && !isInvisible(letter)) {
                tidy.append(letter);
            } else if (space && (tidy.length() == 0 || tidy.charAt(tidy.length() - 1) != ' ')) {
                tidy.append(' ');
            }
        }
        return tidy.toString().strip();
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r') || (letter >= 0x80 && isForeignSpace(letter));
    }

    private static boolean isForeignSpace(char letter) {
        return switch (letter) {
            case 0x85, 0xA0, 0x2028, 0x2029, 0x202F, 0x3000 -> true;
            default -> letter >= 0x2000 && letter <= 0x200A;
        };
    }

    private static boolean isInvisible(char letter) {
        return letter == 0xAD || (letter >= 0x200B && letter <= 0x200F) || letter == 0x2060 || letter == 0xFEFF;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** How far to the right the line reaches. */
    int width() {
        return indent + text.length();
    }
}
