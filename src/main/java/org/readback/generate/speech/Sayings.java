package org.readback.generate.speech;

import java.util.Set;

/** Verbs of saying and thinking. */
public final class Sayings {
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "insist",
            "announce",
            "indicate",
            "acknowledge",
            "warn",
            "report",
            "note",
            "claim",
            "argue",
            "explain",
            "state",
            "comment",
            "declare",
            "believe",
            "think",
            "hope",
            "ask",
            "quote",
            "reply",
            "confirm",
            "suggest",
            "admit",
            "stress",
            "describe",
            "write",
            "point",
            "recall",
            "promise",
            "predict",
            "estimate",
            "deny",
            "joke",
            "remember",
            "respond",
            "speak",
            "talk",
            "feel",
            "know",
            "express",
            "mention");

    /** They may stand before "that" in a question. */
    private static final Set<String> REPORTING = Set.of(
            "say",
            "insist",
            "announce",
            "indicate",
            "acknowledge",
            "warn",
            "claim",
            "argue",
            "explain",
            "state",
            "declare",
            "confirm",
            "admit",
            "stress",
            "add",
            "note",
            "predict",
            "tell",
            "suggest");

    /** With quotation marks beside them, their subject speaks. */
    private static final Set<String> SPEAKING = Set.of("""
            say tell add insist quote warn explain comment reply state argue recall joke note declare conclude admit write
            ask continue remember reckon maintain remark observe tweet protest complain contend allege assert urge plead
            boast concede counter remind vow cry shout whisper muse quip retort exclaim claim announce acknowledge confirm
            suggest stress promise predict respond express mention confess recount caution lament advise report describe
            agree""".split("\\s+"));

    /** What stands in quotation marks behind them is their subject's word for something. */
    private static final Set<String> CALLING = Set.of(
            "call",
            "term",
            "dub",
            "brand",
            "label",
            "denounce",
            "dismiss",
            "condemn",
            "hail",
            "praise",
            "criticise",
            "criticize");

    /** What they tell happened on the day that stands beside them. */
    private static final Set<String> DATED = Set.of("announce", "declare", "confirm", "reveal", "warn", "promise");

    private Sayings() {}

    public static boolean isSaying(String lemma) {
        return SAYING.contains(lemma);
    }

    public static boolean isReporting(String lemma) {
        return REPORTING.contains(lemma);
    }

    static boolean isSpeaking(String lemma) {
        return SPEAKING.contains(lemma);
    }

    public static boolean isDated(String lemma) {
        return DATED.contains(lemma);
    }

    public static boolean isCalling(String lemma) {
        return CALLING.contains(lemma);
    }
}
