package org.readback.generate.select;

import org.readback.bank.Evidence;
import org.readback.generate.family.Candidate;
import org.readback.generate.family.Key;
import org.readback.generate.family.Story;

/** What every question must hold to, whatever its family. */
final class Fitness {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 32;
    private static final int LONGEST_QUOTE = 50;

    private Fitness() {}

    static boolean isFit(Candidate candidate, Story story) {
        String prompt = candidate.prompt();
        int words = prompt.split("\\s+").length;
        return words >= SHORTEST
                && words <= (prompt.contains(": “") ? LONGEST_QUOTE : LONGEST)
                && !givesAway(candidate.key(), prompt)
                && !isTornTitle(prompt)
                && Evidence.find(story.article(), candidate.sentence().text()).size() == 1;
    }

    static boolean givesAway(Key key, String prompt) {
        return key instanceof Key.OfPerson someone ? someone.person().isHintedAt(prompt) : prompt.contains(key.text());
    }

    /** "… the book Songs Of" or "… by At Night": a capital where no name begins is a sign of a torn title. */
    private static boolean isTornTitle(String prompt) {
        return !prompt.contains("“") && prompt.matches(".*[a-z] (In|On|At|The|A|By|For|Of)\\b.*");
    }
}
