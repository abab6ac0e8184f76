package org.readback.article.importing.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people who wrote an article, without "By" and job titles. */
public final class Byline {
    private static final String WORK = "words|text|story|report|interview|written|reported|posted|author";
    private static final String LEAD =
            "(?:by|(?:" + WORK + ")(?: and \\p{L}+)? by):?(?: \\p{Ll}+){0,3}|(?:" + WORK + "|authors):";
    // "From" opens many a label; with a comma or another name after it, it signs
    private static final String SIGNED =
            "(?i:" + LEAD + "|from(?=.*(?:,| and ))) |(?:By|BY|Posted by)(?=\\p{Lu}\\p{Ll})";
    private static final Pattern NAMES = Pattern.compile("^(?:" + SIGNED.replace("\\p{Ll}+", "(?-i:\\p{Ll}+)")
            + ")(?:\\S+['’]s )?" + "(\\p{Lu}.+?)(?: (?:on|for) .*|[ ,] ?[•–—-] .*| \\(.*| \\d.*|, \\d.*)?");
    private static final Pattern UNNAMED = Pattern.compile(
            "(?i)^(?:by|from) (?:our|a|an|the) .{0,30}\\b(?:correspondent|reporter|writer|staff)s?\\b.*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PARTS = Pattern.compile(" ?[|·•] ?");
    private static final Pattern PLACED =
            Pattern.compile(" (?:in|at) \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)*| ?@\\w+");
    private static final Pattern BETWEEN = Pattern.compile(", and |,| and | AND | & |;");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "ten", "ter", "bin", "al", "el", "la", "le", "du", "da", "dos", "ibn",
            "y");
    // how places of two words begin
    private static final Set<String> PLACES = Set.of(
            "New", "Hong", "San", "Santa", "Los", "Las", "St", "St.", "North", "South", "East", "West", "Cape", "Tel",
            "Kuala", "Phnom", "Sri", "Saudi", "United", "Mexico", "Addis", "Abu", "Rio", "Buenos", "Central");
    // what blog software prints where nobody gave a name
    private static final Set<String> NOBODY =
            Set.of("author", "admin", "administrator", "editor", "editors", "staff", "webmaster", "guest");
    private static final Pattern JOB = Pattern.compile(
            "(writers?|correspondents?|reporters?|editors?|staff|bureau|press|news|newsroom|service|agency|agencies|columnist|chief"
                    + "|wire|network|team|desk|radio|daily|times|post|herald|tribune|chronicle|courier|gazette|standard|record|guardian|telegraph|online|magazine|journal|institute|university|watch|international"
                    + "|lecturer|professor|fellow|director|producer|contributor|analyst|researcher|foreign|special|senior)");
    private static final Pattern ROLE = Pattern.compile(
            "(?i).*\\b(writers?|correspondents?|reporters?|reporting|editors?|columnist|bureau chief|staff|lecturer|professor|fellow|researcher"
                    + "|director|producer|contributor|analyst)\\b.*");
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 16;
    private static final int LONGEST_ROLE = 80;

    private Byline() {}

    /** Whether the line is a byline: "By Ines Tull", "words: Ines Tull". */
    static boolean is(Line line) {
        if (line.length() < 2 || line.length() > LONGEST || !maySign(line.small()) || isQuoted(line.text())) {
            return false;
        }
        return Arrays.stream(PARTS.split(line.text())).anyMatch(part -> signs(part, line))
                || UNNAMED.matcher(line.text()).matches();
    }

    /** What all patterns of bylines ask for, to spare most lines the patterns. */
    private static boolean maySign(String small) {
        return small.contains("by") || small.contains("from") || small.indexOf(':') >= 0;
    }

    private static boolean signs(String part, Line line) {
        Matcher names = NAMES.matcher(part);
        return names.matches()
                && (Words.capitalShare(line.words()) >= 0.6
                        || !people(names.group(1)).isEmpty());
    }

    private static boolean isQuoted(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('“') >= 0;
    }

    /** The people that the first byline among the lines names. */
    public static Optional<String> in(List<Line> lines) {
        return lines.stream()
                .filter(Metadata::isByline)
                .flatMap(line -> PARTS.splitAsStream(line.text()))
                .map(NAMES::matcher)
                .filter(Matcher::matches)
                .map(line -> people(line.group(1)))
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }

    /** The people that a list of names and jobs tells of, in the words of a byline. */
    public static String people(String names) {
        return joined(each(names));
    }

    /** The people that a list of names and jobs tells of. */
    public static List<String> each(String text) {
        String names = PLACED.matcher(text).replaceAll("");
        int and = Math.max(names.toLowerCase(Locale.ROOT).lastIndexOf(" and "), names.lastIndexOf(" & "));
        // after the last name stand its job and place
        int jobs = and < 0 ? -1 : names.indexOf(',', and);
        List<String> people = new ArrayList<>();
        for (String part : parts(BETWEEN, jobs < 0 ? names : names.substring(0, jobs))) {
            String name = person(part);
            boolean place = !name.isEmpty() && PLACES.contains(name.substring(0, name.indexOf(' ')));
            // without "and", what a comma parts from the first name is an outlet more often than another author
            boolean outlet = and < 0 && !people.isEmpty() && name.indexOf(' ') != name.lastIndexOf(' ');
            if (!name.isEmpty() && !place && !outlet) {
                people.add(name);
            }
        }
        return people;
    }

    private static List<String> parts(Pattern between, String text) {
        return between.splitAsStream(text).toList();
    }

    /** The names as a byline has them: "Ines Tull, Omar Beck and Ada Lund". */
    public static String joined(List<String> people) {
        if (people.size() < 2) {
            return String.join("", people);
        }
        int last = people.size() - 1;
        return String.join(", ", people.subList(0, last)) + " and " + people.get(last);
    }

    /** Whether the text tells what somebody does: "Staff Writer", "correspondent in Oslo". */
    public static boolean isRole(String text) {
        return text.length() <= LONGEST_ROLE && ROLE.matcher(text).matches();
    }

    /** Whether the text begins to tell of the person: "Ines Tull writes about boats", "Ines Tull's column". */
    public static boolean isAbout(String person, String text) {
        if (text.length() < person.length() + 2 || !text.regionMatches(true, 0, person, 0, person.length())) {
            return false;
        }
        char after = text.charAt(person.length());
        boolean verb = after == ' ' && Character.isLowerCase(text.charAt(person.length() + 1));
        return verb || after == '\'' || after == '’';
    }

    /** Whether the text is a person's name and nothing else, as far as its form tells. */
    public static boolean isName(String text) {
        return !text.isEmpty() && person(text).equalsIgnoreCase(text.strip());
    }

    /** Whether the text is one name or a list of them, each with a place at most. */
    public static boolean areNames(String text) {
        String names = PLACED.matcher(text).replaceAll("");
        return Arrays.stream(BETWEEN.split(names)).map(String::strip).allMatch(Byline::isName);
    }

    /** The name that the text begins with, without the job or outlet after it; empty where it begins with none. */
    private static String person(String text) {
        List<String> name = new ArrayList<>();
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        for (String word : parts(SPACES, text.strip())) {
            boolean acronym = !capitals && word.length() > 1 && word.matches("\\p{Lu}{2,}");
            if (JOB.matcher(word.toLowerCase(Locale.ROOT)).matches() || acronym) {
                // "Senior Correspondent" and "Orchard News" begin with no name; "Ines Tull Rural Editor" does
                boolean named = name.size() >= FEWEST_WORDS
                        && !Words.isFunctionWord(name.get(0))
                        && (acronym || (isRole(word) && !capitals));
                return named ? cased(name.subList(0, acronym ? name.size() : FEWEST_WORDS), capitals) : "";
            }
            boolean particle = isParticle(word) && !name.isEmpty();
            if (!particle && !WORD.matcher(word).matches()) {
                return "";
            }
            name.add(word);
        }
        boolean person = name.size() >= FEWEST_WORDS
                && name.size() <= MOST_WORDS
                && name.stream().noneMatch(word -> NOBODY.contains(Words.key(word)))
                && name.stream().noneMatch(word -> Words.isFunctionWord(word) && !isParticle(word));
        return person ? cased(name, capitals) : "";
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Names in capitals as other bylines have them. */
    private static String cased(List<String> name, boolean capitals) {
        String joined = String.join(" ", name);
        if (!capitals) {
            return joined;
        }
        StringBuilder cased = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            boolean inWord = i > 0 && Character.isLetter(joined.charAt(i - 1));
            cased.append(inWord ? Character.toLowerCase(joined.charAt(i)) : joined.charAt(i));
        }
        return cased.toString();
    }
}
