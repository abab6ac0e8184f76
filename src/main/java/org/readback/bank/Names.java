package org.readback.bank;

import java.util.Set;
import org.readback.yaml.YamlFields;

/** The texts that stand as names of fields: the items of a matching, the distractors that are refuted. */
final class Names {
    /** YAML refuses names past 1,024 characters, and a snapshot writes a letter with up to six. */
    private static final int LONGEST = 150;

    private Names() {}

    /** The names in their order; a problem for each that is too long. */
    static Set<String> of(YamlFields fields) {
        for (String name : fields.names()) {
            if (name.length() > LONGEST) {
                fields.problemAtName(name, "this has more than " + LONGEST + " characters; shorten it");
            }
        }
        return fields.names();
    }
}
