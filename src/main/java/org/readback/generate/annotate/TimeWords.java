package org.readback.generate.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words without one of which no time is told: each of the toolkit's time rules needs a digit, a number or one of these.
 * Rather too many than too few.
 */
final class TimeWords {
    private static final Pattern ANY = Pattern.compile("""
            \\d|year|yr|month|day|hour|hrs?\\b|minute|second|milli|week|wk|fortnight|quarter|decade|centur|millen\
            |morning|noon|evening|night|tonite|tomorrow|dusk|twilight|dawn|sunrise|sunup|sundown|sunset|time|clock\
            |januar|februar|april|august|septem|octob|novem|decem|summer|winter|autumn|spring\
            |centennial|annual|hourly|nightly|daily|halloween|mas\\b|easter|thanksgiving\
            |teen|twent|thirt|fort[iy]|fift|sixt|sevent|eight|nine|ninth|hundred|thousand|illion|dozen|half|ten-\
            |^(?:mos?|mins?|secs?|falls?|mons?|tues?|weds?|thurs?|fris?|sats?|suns?|marchs?|mays?|mayo|junes?|julys?\
            |(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?|n?oughts|[ap]\\.?m\\.?|business|work(?:ing)?\
            |past|once|medieval|previously|recently|present(?:ly)?|current(?:ly)?|now|future|score|gross\
            |zero(?:th)?|(?:one|two|three|four|five|six|seven|eleven|ten|twelve)(?:s|th)?|first|third|twelfth)$""", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TimeWords() {}

    static boolean areIn(List<CoreLabel> words) {
        return words.stream().anyMatch(word -> ANY.matcher(word.word()).find());
    }
}
