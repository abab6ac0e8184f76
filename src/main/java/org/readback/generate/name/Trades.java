package org.readback.generate.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Token;

/** Nouns that tell what somebody does by their ending, as "grower" and "haematologist" do. */
final class Trades {
    private static final Pattern ENDING = Pattern.compile(".{3,}(er|or|ist|ian|man|woman|eer|master|mistress|wright)");

    /** What somebody is to others or to fate, and no trade. */
    private static final Set<String> NONE = Set.of("""
            neighbour neighbor stranger teenager pensioner prisoner foreigner villager newcomer beginner winner loser number paper centre
            center former outsider insider commuter follower admirer sufferer survivor customer visitor believer
            supporter critic minor major junior senior human woman civilian subscriber passenger user buyer lover
            veteran debtor refugee matter computer order letter chapter disaster summer winter december november
            october september career factor sector error majority further together after earlier offender murderer
            killer robber claimant settler dweller sister-in-law mother-in-law elder consumer voter viewer
            listener""".strip().split("\\s+"));

    private Trades() {}

    /** Whether a noun behind a name and its comma tells the trade of whoever bears the name. */
    static boolean isTrade(Token noun) {
        String word = noun.word().toLowerCase(Locale.ROOT);
        String last = word.substring(word.lastIndexOf('-') + 1);
        boolean small = noun.tag().equals("NN") && word.equals(noun.word());
        boolean kin = last.matches(".*(father|mother|brother|sister|daughter)");
        return RoleNouns.isRoleNoun(last)
                || (small && ENDING.matcher(last).matches() && !kin && !NONE.contains(last) && !NONE.contains(word));
    }
}
