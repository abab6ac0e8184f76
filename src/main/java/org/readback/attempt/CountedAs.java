package org.readback.attempt;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.readback.bank.Question.InWords;
import org.readback.bank.wording.FoldedAnswer;
import org.readback.bank.wording.Misspelling;

/**
 * The wording that an answer in words counts as: the key's or another accepted one.
 *
 * @param isMisspelt whether it is that wording only when slips of the keyboard are forgiven
 */
record CountedAs(String wording, boolean isMisspelt) {
    // the device chooses their shape, not the student
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’]");
    private static final Pattern QUOTES = Pattern.compile("[“”]");

    /** Empty where the answer is wrong. A pure function of the question's snapshot and the answer. */
    static Optional<CountedAs> of(InWords question, String answer) {
        if (question.isExact()) {
            String exact = exact(answer);
            return first(question, wording -> exact(wording).equals(exact), false);
        }
        FoldedAnswer folded = FoldedAnswer.of(answer);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return first(question, wording -> FoldedAnswer.of(wording).equals(folded), false)
                .or(() -> first(
                        question, wording -> new Misspelling(wording, question.confusable()).isSeenIn(folded), true));
    }

    private static Optional<CountedAs> first(InWords question, Predicate<String> isIt, boolean isMisspelt) {
        return question.wordings().stream().filter(isIt).findFirst().map(wording -> new CountedAs(wording, isMisspelt));
    }

    private static String exact(String text) {
        String plain = QUOTES.matcher(APOSTROPHES.matcher(text).replaceAll("'")).replaceAll("\"");
        return Normalizer.normalize(plain.strip(), Normalizer.Form.NFC);
    }
}
