package org.readback.generate.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Story;

/** Which statements stand alone, and could be taken for a claim where they are a fact. */
public final class Mistakable {
    private static final Pattern POINTING = Pattern.compile(
            "(?i)\\b(it|they|them|he|she|him|those|these|this|that (?:one|day|time|year)|similar|same|such|another|others?|latter"
                    + "|further|both|there|here|then|instead|also|therefore|too)\\b");
    private static final Pattern OWNER = Pattern.compile("(?i)^(its|his|her|their)\\b");
    /** Nobody doubts that a report was published, or that a court decided. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)\\b(published|released|printed|broadcast|sentenced|jailed|acquitted|convicted|cleared|charged|arrested"
                    + "|born|died|married|won|lost|beat|scored|drew|elected|appointed|held on|began on|took place)\\b");

    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} \\p{Lu}\\p{Ll}{2,}|\\p{Lu}\\p{Ll}{2,} \\d{1,2}\\b");

    private static final int SUBJECT = 4;

    private Mistakable() {}

    /** Whether a reader who has only the statement knows what it is about. */
    public static boolean standsAlone(Told told) {
        return !POINTING.matcher(told.text()).find()
                && !OWNER.matcher(told.text()).find()
                && !isCutFromClause(told);
    }

    /** "When a gecko tears open the nest, help arrives": without its beginning nobody knows whose help. */
    private static boolean isCutFromClause(Told told) {
        List<Token> tokens = told.sentence().tokens();
        int first = tokens.get(0).isQuoteMark() ? 1 : 0;
        boolean fronted = tokens.get(first).tag().matches("WRB|IN|VBG|VBN|RB|TO");
        String begin = tokens.get(first).word().toLowerCase(Locale.ROOT);
        return fronted
                && told.source().isEmpty()
                && !told.text().toLowerCase(Locale.ROOT).startsWith(begin);
    }

    /** A name or a number ties the statement to the world. */
    public static boolean isAnchored(Told told) {
        return told.text().matches("(?s).*\\d.*|.*\\p{Lu}.*");
    }

    /** What stands among what people say could be theirs as well. */
    public static boolean isAmongClaims(Story story, Speech speech, Told told) {
        boolean near = story.sentences().stream()
                .filter(other -> Math.abs(other.index() - told.sentence().index()) == 1)
                .anyMatch(speech::isSpoken);
        // what people do is told, and hardly claimed
        boolean person =
                Arrays.stream(told.text().split("[^\\p{L}-]+")).limit(SUBJECT).anyMatch(RoleNouns::isRoleNoun)
                        || story.people().all().stream()
                                .anyMatch(each -> told.text().startsWith(each.name()));
        return near
                && !person
                && !PLAIN.matcher(told.text()).find()
                && !DAY.matcher(told.text()).find();
    }
}
