package org.readback.generate.realise;

import java.util.Map;

/** From "written by" to "wrote". */
public final class Participles {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("drawn", "drew"),
            Map.entry("given", "gave"),
            Map.entry("taken", "took"),
            Map.entry("written", "wrote"),
            Map.entry("seen", "saw"),
            Map.entry("driven", "drove"),
            Map.entry("begun", "began"),
            Map.entry("chosen", "chose"),
            Map.entry("spoken", "spoke"),
            Map.entry("known", "knew"),
            Map.entry("sung", "sang"),
            Map.entry("beaten", "beat"),
            Map.entry("broken", "broke"),
            Map.entry("stolen", "stole"),
            Map.entry("shown", "showed"),
            Map.entry("grown", "grew"),
            Map.entry("thrown", "threw"),
            Map.entry("flown", "flew"),
            Map.entry("done", "did"),
            Map.entry("worn", "wore"),
            Map.entry("ridden", "rode"),
            Map.entry("hidden", "hid"),
            Map.entry("undertaken", "undertook"),
            Map.entry("overseen", "oversaw"),
            Map.entry("woven", "wove"),
            Map.entry("forgiven", "forgave"),
            Map.entry("bitten", "bit"));

    private Participles() {}

    /** The past tense of a participle; regular ones are the same. */
    public static String past(String participle) {
        return IRREGULAR.getOrDefault(participle, participle);
    }
}
