package org.readback.article.importing.html.told;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.article.importing.line.EnglishDate;

/** Dates as markup writes them. */
final class Dates {
    private static final Pattern ISO =
            Pattern.compile("^\\s*((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?!\\d).*", Pattern.DOTALL);
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?([0-3]\\d)(?=[/-]|\\D*$)");
    private static final Pattern UNIVERSAL = Pattern.compile(".*T\\d\\d:\\d\\d.*(Z|[+-]00:?00)\\s*$", Pattern.DOTALL);

    private Dates() {}

    /** The day that the text names, in the place where it was written. */
    static Optional<LocalDate> in(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : EnglishDate.in(text);
    }

    /** Whether the time is told as the world's and not as the place's, so that the day there may be another. */
    static boolean isUniversal(String text) {
        return UNIVERSAL.matcher(text).matches();
    }

    /** The day that an address tells: "/2011/04/26/". */
    static Optional<LocalDate> inAddress(String address) {
        Matcher found = IN_ADDRESS.matcher(address.toLowerCase(java.util.Locale.ROOT));
        if (!found.find()) {
            return Optional.empty();
        }
        return found.group(2).matches("\\d+")
                ? day(found.group(1), found.group(2), found.group(3))
                : EnglishDate.in(found.group(3) + " " + found.group(2) + " " + found.group(1));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
