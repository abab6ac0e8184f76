package org.readback.generate.family;

import java.util.regex.Pattern;
import org.readback.generate.story.Topic;

/** What ties a question to something that whoever has read no more than the headline can place. */
final class Anchor {
    private static final Pattern NAME = Pattern.compile("(?<=\\s)(?!(?:Jan|Febr)uary|March|April|May|June|July|August"
            + "|(?:Septem|Octo|Novem|Decem)ber)[“‘]?\\p{Lu}");
    /** Whom it means stands elsewhere as a rule. */
    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:it|its|his|her|him|their|them|this|that|these|those|ones?)\\b");

    private Anchor() {}

    /** Whether a question has a name, or something of the headline. */
    static boolean has(String prompt, Topic topic) {
        return NAME.matcher(prompt).find() || topic.isInHeadline(prompt);
    }

    static boolean pointsElsewhere(String prompt) {
        return PRONOUN.matcher(prompt).find();
    }
}
