package org.readback.generate.select;

import java.util.regex.Pattern;
import org.readback.generate.family.Candidate;
import org.readback.generate.name.Countries;
import org.readback.generate.story.Key;

/** Where people come from: among four names, the only Korean one answers "Which person is a Korean student?". */
final class Origins {
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b\\p{Lu}\\p{L}+(?:n|ese|ish|ch|i|ic)\\b|\\b(?:US|U\\.S\\.|UK|EU|Dutch|Greek|Welsh)(?!\\p{L})");

    private Origins() {}

    /** Whether a question for a person tells the country or people that the person is of. */
    static boolean giveAway(Candidate candidate) {
        String prompt = candidate.prompt();
        boolean quoted = candidate.family().equals("who-said");
        return candidate.key() instanceof Key.OfPerson
                && !quoted
                && (PEOPLE.matcher(prompt.substring(1)).find() || Countries.areIn(prompt));
    }
}
