package org.readback.article.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people who wrote an article, without "By" and job titles. */
final class Byline {
    private static final Pattern NAMES = Pattern.compile(
            "^(?:By|BY|by|Written by|Posted by):? "
                    + "((?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:and|AND|&|van|von|de|der|bin|al|\\p{Lu}[\\p{L}.'’-]*)|, (?=[^,]+ and ))*).*");
    private static final Pattern TAIL = Pattern.compile(" (?:on|in|for|at|and)$");
    // what blog software prints where nobody gave a name
    private static final Set<String> NOBODY =
            Set.of("author", "admin", "administrator", "editor", "staff", "webmaster");

    private Byline() {}

    static Optional<String> in(List<ScoredLine> lines) {
        return lines.stream()
                .filter(line -> Metadata.isByline(line.line()))
                .map(line -> NAMES.matcher(line.text()))
                .filter(Matcher::matches)
                .map(names -> TAIL.matcher(names.group(1).strip()).replaceFirst(""))
                .filter(names -> !NOBODY.contains(Words.key(names)))
                .findFirst();
    }
}
