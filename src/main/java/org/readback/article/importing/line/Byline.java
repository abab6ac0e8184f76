package org.readback.article.importing.line;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The people who wrote an article, without "By" and job titles. */
public final class Byline {
    private static final Pattern NAMES = Pattern.compile(
            "^(?:By|BY|by|Written by|Posted by):? (?:\\S+['’]s )?(.+?)(?: (?:on|in|at|for) .*| [|•·–—-] .*| \\d.*)?");
    private static final Pattern BETWEEN = Pattern.compile(", and |,| and | AND | & ");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:van|von|de|der|den|bin|al|el|la|du|\\p{Lu}[\\p{L}.'’-]*)){0,4}");
    // what blog software prints where nobody gave a name
    private static final Set<String> NOBODY =
            Set.of("author", "admin", "administrator", "editor", "editors", "staff", "webmaster", "guest");
    private static final Pattern JOB = Pattern.compile(
            "(?i).*\\b(writer|correspondent|reporter|editor|staff|bureau|press|news|service|agency|columnist|chief)\\b.*");

    private Byline() {}

    /** The people that the first byline among the lines names. */
    public static Optional<String> in(List<Line> lines) {
        return lines.stream()
                .filter(Metadata::isByline)
                .map(line -> NAMES.matcher(line.text()))
                .filter(Matcher::matches)
                .map(line -> people(line.group(1)))
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }

    private static String people(String names) {
        List<String> people = Arrays.stream(BETWEEN.split(names))
                .map(String::strip)
                .filter(name -> NAME.matcher(name).matches())
                .filter(name ->
                        !NOBODY.contains(Words.key(name)) && !JOB.matcher(name).matches())
                .collect(Collectors.toList());
        if (people.size() < 2) {
            return String.join("", people);
        }
        String last = people.remove(people.size() - 1);
        return String.join(", ", people) + " and " + last;
    }
}
