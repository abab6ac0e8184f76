package org.readback.article.importing.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;

/** Ways in which a page's bytes get broken. */
final class Mutation {
    // what means something to a parser, a pattern or a Markdown reader
    private static final String[] PIECES = {
        "<",
        ">",
        "</div>",
        "<div>",
        "<p>",
        "<table>",
        "<td>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "&#x",
        "&amp;",
        "\0",
        "\r",
        "\n",
        "\n\n",
        "\t",
        "|",
        " | ",
        "- ",
        "# ",
        "> ",
        "1. ",
        "[",
        "](",
        "`",
        "\\",
        "---",
        "***",
        "$",
        "\"",
        "“",
        "’",
        "\u00A0",
        "\u200B",
        "\u2028",
        "\u202E",
        "\uFEFF",
        "\uD83D\uDE00",
        "\u0301",
        "©",
        "By ",
        "(AP) -- ",
        "May 3, 2010",
        "99/99/9999",
        "31.02.2010",
        "2010-13-45",
        "Copyright ",
        "<meta charset=",
        "utf-16",
        "{\"@type\":",
        "Content-Type: multipart/related; boundary=x\r\n",
        "--x\r\n"
    };
    private static final int MOST_CHANGES = 12;

    private Mutation() {}

    static byte[] of(byte[] page, byte[] other, Random random) {
        byte[] mutant = page;
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            mutant = changed(mutant, other, random);
        }
        return mutant;
    }

    private static byte[] changed(byte[] page, byte[] other, Random random) {
        int from = random.nextInt(page.length + 1);
        int to = from + random.nextInt(page.length - from + 1);
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(page, from);
            case 1 -> joined(page, from, new byte[0], Math.min(to, from + 200));
            case 2 -> joined(page, from, repeated(Arrays.copyOfRange(page, from, Math.min(to, from + 80)), 50), to);
            case 3 -> joined(page, from, Arrays.copyOfRange(other, 0, random.nextInt(other.length + 1)), from);
            case 4 -> joined(page, from, repeated(piece(random), 1 + random.nextInt(300)), from);
            case 5 -> joined(page, from, letters(random, random.nextInt(200)).getBytes(StandardCharsets.UTF_8), from);
            case 6 -> joined(page, from, bytes(random), Math.min(page.length, from + 1));
            default -> joined(page, from, piece(random), from);
        };
    }

    /** Letters of all scripts, marks, signs, and halves of pairs. */
    static String letters(Random random, int length) {
        return random.ints(length, 0, 0x11_000)
                .map(letter -> letter > 0x10_000 ? 0x1F600 + letter % 64 : letter)
                .map(letter -> random.nextInt(3) == 0 ? ' ' + letter % 95 : letter)
                .mapToObj(Character::toString)
                .map(letter -> random.nextInt(40) == 0 ? PIECES[random.nextInt(PIECES.length)] : letter)
                .collect(Collectors.joining());
    }

    private static byte[] piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] repeated(byte[] piece, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    /** The page with {@code piece} in place of what stands from one place to another. */
    private static byte[] joined(byte[] page, int from, byte[] piece, int to) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(page, 0, from);
        all.writeBytes(piece);
        all.write(page, to, page.length - to);
        return all.toByteArray();
    }
}
