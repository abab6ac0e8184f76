package org.readback.article.importing.text;

import java.util.List;
import java.util.regex.Pattern;

/** Pages that came by mail, each line quoted with a sign before it. */
final class Forwarded {
    private static final Pattern QUOTED = Pattern.compile("^ {0,2}> ?.*");
    private static final Pattern SIGN = Pattern.compile("^ {0,2}> ?");

    private Forwarded() {}

    /** The lines without the sign of quoting, where most of them have it. */
    static List<String> unquoted(List<String> lines) {
        long quoted =
                lines.stream().filter(line -> QUOTED.matcher(line).matches()).count();
        long told = lines.stream().filter(line -> !line.isBlank()).count();
        return 2 * quoted > told
                ? lines.stream()
                        .map(line -> SIGN.matcher(line).replaceFirst(""))
                        .toList()
                : lines;
    }
}
