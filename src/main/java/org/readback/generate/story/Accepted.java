package org.readback.generate.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.generate.name.Countries;
import org.readback.generate.name.Country;
import org.readback.generate.name.Peoples;
import org.readback.generate.time.CalendarDate;

/** Other ways to type a right answer. */
public final class Accepted {
    private static final Set<String> KNOWN_BY_INITIALS = Set.of(
            "European Union",
            "United Nations",
            "World Health Organization",
            "World Trade Organization",
            "International Monetary Fund",
            "European Central Bank",
            "International Olympic Committee",
            "African Union");

    private static final String KIND_BEHIND =
            " (?:Ocean|Sea|County|River|Island|Islands|Province|District|Mountains|Valley|Region|City|State|Peninsula)$";
    private static final String KIND_BEFORE = "^(?:Mount|Mt\\.?|Lake|River|Cape) ";

    private Accepted() {}

    /** Whether everybody calls a body by its initials: "UN". */
    public static boolean isKnownByInitials(String name) {
        return KNOWN_BY_INITIALS.contains(name);
    }

    /** The forms besides the key's own text. */
    public static List<String> besides(Key key, Story story) {
        Set<String> forms = new LinkedHashSet<>();
        if (key instanceof Key.OfPerson someone) {
            forms.addAll(Surnames.of(someone.person(), story));
            forms.addAll(TitledNames.of(someone.person(), story));
        } else if (key instanceof Key.OfDate day) {
            forms.addAll(ofDate(day.date(), story));
        } else if (key instanceof Key.OfWords
                && key.text().matches("\\p{Lu}\\p{L}+ \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}+")) {
            String[] parts = key.text().split(" ", -1);
            forms.add(parts[1] + " " + parts[0]);
        } else if (key instanceof Key.OfWords && key.text().matches("(the|an?|The|An?) .*")) {
            forms.add(key.text().substring(key.text().indexOf(' ') + 1));
        } else if (key instanceof Key.OfQuantity some) {
            forms.addAll(AcceptedNumbers.of(some.quantity()));
        } else if (key instanceof Key.OfCountry some) {
            forms.addAll(ofCountry(some.country()));
        } else if (key instanceof Key.OfOrganisation) {
            forms.addAll(ofName(key.text(), story));
        } else if (key instanceof Key.OfPlace) {
            forms.addAll(ofPlace(key.text()));
        }
        forms.remove(key.text());
        return List.copyOf(forms);
    }

    private static Set<String> ofDate(CalendarDate date, Story story) {
        Set<String> forms = new LinkedHashSet<>();
        List<String> patterns = switch (date.precision()) {
            case DAY ->
                isOfItsYear(date, story)
                        ? List.of(
                                "MMMM d, yyyy", "MMMM d yyyy", "d MMMM", "MMMM d", "d MMM yyyy", "MMM d", "yyyy-MM-dd")
                        : List.of("MMMM d, yyyy", "MMMM d yyyy", "d MMM yyyy", "MMM d, yyyy", "yyyy-MM-dd");
            case MONTH -> List.of("MMM yyyy");
            case YEAR -> List.of();
            case DECADE -> List.of("yyyy's'");
        };
        patterns.forEach(pattern ->
                forms.add(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date.start())));
        return forms;
    }

    /** Of a day in another year than the article's the year is told. */
    private static boolean isOfItsYear(CalendarDate date, Story story) {
        LocalDate today = story.article().date();
        return today == null || today.getYear() == date.start().getYear();
    }

    private static Set<String> ofCountry(Country country) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(country.inSentence());
        for (String name : country.otherNames()) {
            forms.add(name);
            if (country.article() && name.equals(name.toUpperCase(Locale.ENGLISH))) {
                forms.add("the " + name);
            }
        }
        return forms;
    }

    /** Whoever says "the Pacific" means the ocean, "Renville" the county and "Rinjani" the mountain. */
    private static Set<String> ofPlace(String name) {
        Set<String> forms = new LinkedHashSet<>();
        String bare = name.replaceFirst(KIND_BEHIND, "").replaceFirst(KIND_BEFORE, "");
        forms.add(bare);
        if (bare.matches("Pacific|Atlantic|Arctic")) {
            forms.add(bare + " Ocean");
        }
        forms.removeIf(
                form -> form.matches(
                        "(?:North|South|East|West|New|Great|Upper|Lower|Black|Red|White|Yellow|Dead|Northern|Southern|Eastern|Western|Central)(?:ern)?"));
        return forms;
    }

    /** "Times" for "the Times", a name without full stops; "the" only where the article writes it. */
    private static Set<String> ofName(String name, Story story) {
        String bare = name.replaceFirst("^[Tt]he ", "");
        Set<String> forms = new LinkedHashSet<>(Arrays.asList(bare, bare.replace(".", "")));
        if (isWritten("[Tt]he " + Pattern.quote(bare), story)) {
            forms.add("the " + bare);
        }
        String initials = bare.replaceAll("\\b(of|the|and|for|on|in) ", "").replaceAll("(\\p{L})[^ -]*[ -]?", "$1");
        if (isKnownByInitials(bare) || (initials.length() > 1 && isWritten(Pattern.quote(initials), story))) {
            forms.add(initials);
        }
        // "Lund Whaling Management of Bergen"
        if (bare.matches("(?:\\p{Lu}\\S* ){3,}of \\p{Lu}\\S*")) {
            forms.add(bare.replaceFirst(" of \\S+$", ""));
        }
        // whoever says "State Department" means that of the country told of
        String home = bare.replaceFirst(" .*", "");
        if (isState(home) && bare.matches("\\S+ \\S+ \\S.*")) {
            forms.add(bare.substring(home.length() + 1));
        }
        // "the Census Bureau" of "the U.S. Census Bureau", where the article says so itself
        for (int blank = bare.indexOf(' '); blank > 0; blank = bare.indexOf(' ', blank + 1)) {
            String shorter = bare.substring(blank + 1);
            boolean used = story.article().paragraphs().stream()
                    .anyMatch(paragraph -> paragraph.text().replace(bare, "").contains(shorter));
            if (used && shorter.contains(" ") && Character.isUpperCase(shorter.charAt(0))) {
                forms.add(shorter);
            }
            // "Velling" of "Velling Pharma"
            String first = bare.substring(0, blank);
            if (!isState(first) && isWritten(Pattern.quote(first) + "(?! \\p{Lu})", story)) {
                forms.add(first);
            }
        }
        return forms;
    }

    private static boolean isState(String word) {
        return Peoples.isOne(word) || Countries.named(word).isPresent();
    }

    private static boolean isWritten(String words, Story story) {
        Pattern whole = Pattern.compile("(?<![\\p{L}-])" + words + "(?![\\p{L}-])");
        return story.article().paragraphs().stream()
                .anyMatch(paragraph -> whole.matcher(paragraph.text()).find());
    }
}
