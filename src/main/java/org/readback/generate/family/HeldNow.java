package org.readback.generate.family;

import java.util.regex.Pattern;
import org.readback.generate.name.Peoples;
import org.readback.generate.name.RoleHolding;
import org.readback.generate.story.Story;
import org.readback.generate.time.EventYear;

/** Which of the roles that an article tells somebody holds in its own time. */
final class HeldNow {
    private static final Pattern CHILD_OF = Pattern.compile(
            "(?is).*\\b(born|child|children|sons?|daughters?|grand\\w+|married|widow\\w*) (of|to)?\\b.{0,30}");

    private HeldNow() {}

    static boolean is(Story story, RoleHolding holding) {
        return !EventYear.isFlashback(story.text(), holding.sentence())
                && !isForebear(holding)
                && !holding.role().matches("(?i)(?:deputy|vice|assistant|associate) ?-?\\p{Ll}+");
    }

    /** "Born in Bergen, the third daughter of Per Lund, a minister, and …": what somebody's father was is long ago. */
    private static boolean isForebear(RoleHolding holding) {
        String sentence = holding.sentence().text();
        int name = sentence.indexOf(holding.person().name());
        return name > 0 && CHILD_OF.matcher(sentence.substring(0, name)).matches();
    }

    /** "Norwegian ambassador" is guessed from a Norwegian name. */
    static boolean tellsNationality(RoleHolding holding) {
        return Peoples.isOne(holding.role().replaceFirst(" .*", ""));
    }
}
