package org.readback.bank.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether an answer is a wording with slips of the keyboard. Each of its words has to be the wording's, or
 *
 * <ul>
 *   <li>be one {@link EditDistance slip} away from it where that has five to eight letters, or two where it has nine or
 *       more; of a name never more than one, for names that differ may differ by little;
 *   <li>begin as it does: slips are rare there (E. J. Yannakoudakis and D. Fawthrop, "The rules of spelling errors",
 *       Information Processing and Management 19(2), 1983), and a name also has to end as it does, for a letter there
 *       makes Ivanova of Ivanov and Peters of Peter;
 *   <li>be no number, and no part of one; and
 *   <li>be no other word: none that {@link KnownWords} has, but for another spelling such as "color", and none that the
 *       question calls confusable.
 * </ul>
 *
 * Words may also be written as one, or one as two. Words that begin with a capital in the wording are taken for names.
 */
public final class Misspelling {
    private static final int ONE_SLIP_FROM = 5;
    private static final int TWO_SLIPS_FROM = 9;
    private static final Pattern SPACE_BETWEEN_LETTERS = Pattern.compile("(?<!\\d) | (?!\\d)");
    private static final Pattern JOINT = Pattern.compile("[\\s\\p{Z}\\p{Pd}/]+");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    /** Ends that tell one family from another. */
    private static final List<String> FAMILY_ENDS =
            List.of("ston", "sson", "son", "sen", "ton", "berg", "burg", "mann", "man", "field", "fold");

    private final FoldedAnswer wording;
    private final Set<String> names = new HashSet<>();
    private final Set<String> confusable = new HashSet<>();

    /**
     * Compares answers with a wording.
     *
     * @param confusable words that no slip turns into one of the wording
     */
    public Misspelling(String wording, Iterable<String> confusable) {
        this.wording = FoldedAnswer.of(wording);
        for (String word : JOINT.split(wording, -1)) {
            if (word.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase)) {
                names.addAll(FoldedAnswer.of(word).each());
            }
        }
        confusable.forEach(text -> this.confusable.addAll(FoldedAnswer.of(text).each()));
    }

    /** Whether the answer is this wording but for slips, or just so. */
    public boolean isSeenIn(FoldedAnswer answer) {
        List<String> given = answer.each();
        List<String> right = wording.each();
        boolean eachIs = given.size() == right.size()
                && IntStream.range(0, given.size()).allMatch(i -> isSame(given.get(i), right.get(i)));
        return eachIs || joined(answer).equals(joined(wording));
    }

    private boolean isSame(String given, String right) {
        return given.equals(right)
                || (isNear(given, right)
                        && !confusable.contains(given)
                        && (!KnownWords.include(given) || KnownWords.areOne(given, right)));
    }

    private static String joined(FoldedAnswer answer) {
        return SPACE_BETWEEN_LETTERS.matcher(answer.words()).replaceAll("");
    }

    /** Whether a folded word could be taken for a slip in one of the wording's, so that a list of confusable ones needs it. */
    public boolean couldBe(String word) {
        return wording.each().stream().anyMatch(right -> !word.equals(right) && isNear(word, right));
    }

    private boolean isNear(String given, String right) {
        boolean isName = names.contains(right);
        int allowed = allowed(right, isName);
        return allowed > 0
                && Math.abs(given.length() - right.length()) <= allowed
                && beginAlike(given, right)
                && !DIGIT.matcher(given + right).matches()
                && EditDistance.between(given, right) <= allowed
                && (!isName || (beginAlike(reversed(given), reversed(right)) && !areOtherFamilies(given, right)));
    }

    private static int allowed(String right, boolean isName) {
        int letters = right.codePointCount(0, right.length());
        if (letters < ONE_SLIP_FROM) {
            return 0;
        }
        return letters < TWO_SLIPS_FROM || isName ? 1 : 2;
    }

    /** With the same letter, or with the first two swapped. */
    private static boolean beginAlike(String one, String other) {
        return one.charAt(0) == other.charAt(0)
                || (one.length() > 1
                        && other.length() > 1
                        && one.charAt(0) == other.charAt(1)
                        && one.charAt(1) == other.charAt(0));
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    private static boolean areOtherFamilies(String one, String other) {
        String end = familyEnd(one);
        String otherEnd = familyEnd(other);
        return !end.isEmpty() && !otherEnd.isEmpty() && !end.equals(otherEnd);
    }

    private static String familyEnd(String name) {
        return FAMILY_ENDS.stream().filter(name::endsWith).findFirst().orElse("");
    }
}
