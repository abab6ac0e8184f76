package org.readback.article.importing.html.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.article.importing.html.leaf.Leaves;

/** Names of people, told from jobs, places and agencies. */
final class People {
    private static final String OPENS =
            "(?:written|posted|published|reported|story|text|words|article|interview|analysis|report|review|column|opinion|commentary|compiled)";
    private static final Pattern BY = Pattern.compile(
            "(?i)^\\W*(?:(?:" + OPENS
                    + " )?by\\b:?|(?:\\p{L}+ ){0,2}\\b(?:par|por|von|door|av)\\b:?|(?:authors?|reporter|words|text|story|writer)\\s*:)\\s*");
    private static final Pattern BETWEEN =
            Pattern.compile("(?i)\\s*(?:;|,? and |,? & |,? with |,(?= ?\\p{Lu}[\\p{L}.'’-]* \\p{Lu}))\\s*");
    private static final Pattern REST = Pattern.compile(
            "\\s*(?:\\S+@|[|•·/(\\[–—@]|\\s-\\s|,|\\d|\\S+\\.(?:com|org|net)\\b|\\b(?:[Bb]y|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Ii]n|[Aa]t|[Oo]n|[Ff]or|[Uu]pdated|[Pp]ublished|[Pp]osted|[Ff]ollow|[Ee]mail)\\b).*$",
            Pattern.DOTALL);
    // "Apr. 3" and "May 5", but not Theresa May
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?\\s+\\d.*$", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?: (?:van|von|de|der|den|del|della|di|da|dos|bin|bint|ibn|al|el|la|le|du|ten|ter|af|[\\p{Lu}][\\p{L}\\p{M}.'’-]*)){1,4}");
    // words of jobs and houses, which no person is called by
    private static final Set<String> NO_NAMES = Set.of("""
            staff writer writers correspondent reporter reporters editor editors editorial desk bureau press
            news newsroom service services agency agencies team admin administrator contributor contributors
            guest associated wire online magazine times post daily tribune herald journal media network radio
            television tv the our board columnist author webmaster web special report reports follow university
            institute chief group today world photographs photographer photography pictures branch observatory
            communications centre center foundation office department ministry council association society club
            company committee union international alliance trust initiative organisation organization project
            blog""".split("\\s+", -1));
    // "By rural reporter Ina Marlow"
    private static final Pattern LEADING_JOB = Pattern.compile("^(?:\\p{Ll}[\\p{L}-]+ ){1,3}(?=\\p{Lu})");
    private static final Pattern BYLINE = Pattern.compile(
            "(?i)^\\W*(?:(?:" + OPENS + " )?by:? |(?:\\p{L}+ ){0,2}par |(?:authors?|words|text|story): )");
    private static final Pattern BY_INSIDE = Pattern.compile("\\b(?:[Bb]y:? |BY:? |Authors? )(?=\\p{Lu})");
    private static final int LONGEST = 300;

    private People() {}

    /** The people that a byline names: without "By", jobs, places and agencies. */
    static List<String> in(String byline) {
        String text = Leaves.tidy(byline);
        if (text.length() > LONGEST) {
            return List.of();
        }
        text = DAY.matcher(BY.matcher(text).replaceFirst("")).replaceFirst("");
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        List<String> people = new ArrayList<>();
        for (String part : BETWEEN.split(text, -1)) {
            String name = capitalised(
                    withoutJob(REST.matcher(LEADING_JOB.matcher(part.strip()).replaceFirst(""))
                            .replaceFirst("")
                            .strip()));
            boolean agency = !capitals && part.strip().length() > 4 && part.equals(part.toUpperCase(Locale.ROOT));
            if (isName(name) && !agency) {
                people.add(name);
            }
        }
        return people;
    }

    /** The people that a short line names after "by", wherever that stands in it. */
    public static List<String> inLine(String line) {
        if (BYLINE.matcher(line).find()) {
            return in(line);
        }
        Matcher by = BY_INSIDE.matcher(line);
        return by.find() ? in(line.substring(by.start())) : List.of();
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches()
                && Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ .-]", -1))
                        .noneMatch(NO_NAMES::contains);
    }

    /** "Ines Tull Guest columnist": of the words before a job the first two are the name. */
    private static String withoutJob(String words) {
        List<String> all = List.of(words.split(" "));
        boolean job = all.size() > 2
                && all.stream().skip(2).anyMatch(word -> NO_NAMES.contains(word.toLowerCase(Locale.ROOT)));
        boolean initial = job && all.get(1).length() <= 2 && all.size() > 3;
        return job ? String.join(" ", all.subList(0, initial ? 3 : 2)) : words;
    }

    /** A name in capitals as names are written. */
    private static String capitalised(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 5) {
            return name;
        }
        StringBuilder plain = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            plain.append(start ? letter : Character.toLowerCase(letter));
            start = !Character.isLetter(letter);
        }
        return plain.toString();
    }

    /** The names in one line, as a byline; empty where there is none. */
    static Optional<String> joined(List<String> people) {
        List<String> once = new ArrayList<>(new LinkedHashSet<>(people));
        if (once.isEmpty()) {
            return Optional.empty();
        }
        String last = once.remove(once.size() - 1);
        return Optional.of(once.isEmpty() ? last : String.join(", ", once) + " and " + last);
    }
}
