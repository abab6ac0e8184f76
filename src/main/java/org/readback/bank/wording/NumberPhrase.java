package org.readback.bank.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One number at the start of some words, in digits, in words or in both. */
final class NumberPhrase {
    private static final Pattern DIGITS = Pattern.compile("-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)");
    private static final Pattern ORDINAL_DIGITS = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    private static final List<String> TENS =
            List.of("zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> CARDINALS = numbered(TENS, """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen""");
    private static final Map<String, Integer> ORDINALS = numbered(
            TENS.stream()
                    .map(word -> word.replaceFirst("y?$", word.endsWith("y") ? "ieth" : "th"))
                    .toList(),
            """
            zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
            fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth""");
    /** Spelled wrong so often that they are as good as right. */
    private static final Map<String, String> MISSPELLED = Map.of("fourty", "forty", "ninty", "ninety");

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "dozen", new BigDecimal(12),
            "hundred", new BigDecimal(100),
            "thousand", BigDecimal.TEN.pow(3),
            "million", BigDecimal.TEN.pow(6),
            "billion", BigDecimal.TEN.pow(9),
            "trillion", BigDecimal.TEN.pow(12));
    private static final int NONE = -1;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private BigDecimal whole = BigDecimal.ZERO; // up to the last scale from a thousand
    private BigDecimal part = BigDecimal.ZERO; // since then
    private BigDecimal lastScale = BigDecimal.TEN.pow(15);
    private boolean isInDigits;
    private boolean isOrdinal;
    private int length;

    private NumberPhrase() {}

    private static Map<String, Integer> numbered(List<String> tens, String ones) {
        List<String> small = List.of(ones.strip().split("\\s+", -1));
        Map<String, Integer> numbers = new TreeMap<>();
        for (int ten = 2; ten < tens.size(); ten++) {
            numbers.put(tens.get(ten), 10 * ten);
            for (int one = 1; one < 10; one++) {
                // also as one word, "twentyone"
                numbers.put(TENS.get(ten) + small.get(one), 10 * ten + one);
            }
        }
        small.forEach(word -> numbers.put(word, small.indexOf(word)));
        return numbers;
    }

    /** The longest number at this place of the words. */
    static Optional<NumberPhrase> at(List<String> words, int from) {
        NumberPhrase phrase = new NumberPhrase();
        for (int i = from; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (!phrase.take(MISSPELLED.getOrDefault(words.get(i), words.get(i)), next)) {
                break;
            }
            phrase.length++;
        }
        return Optional.of(phrase).filter(read -> read.length > 0);
    }

    /** How many words it takes. */
    int length() {
        return length;
    }

    /** Whether it has a minus of its own. */
    boolean isSigned() {
        return value().signum() < 0;
    }

    /** The number in digits, "th" behind an ordinal. */
    String text() {
        return value().stripTrailingZeros().toPlainString() + (isOrdinal ? "th" : "");
    }

    private BigDecimal value() {
        return whole.add(part);
    }

    /** Whether the word goes on with the number. */
    private boolean take(String word, String next) {
        if (isOrdinal) {
            return false;
        } else if (word.equals("and")) {
            return length > 0 && part.remainder(HUNDRED).signum() == 0 && fits(next);
        } else if (word.equals("a") && length == 0) {
            part = BigDecimal.ONE;
            return SCALES.containsKey(next);
        } else if (fits(word)) {
            isOrdinal = ORDINALS.containsKey(word);
            part = part.add(BigDecimal.valueOf(small(word)));
            return true;
        }
        return takeDigits(word) || takeScale(word);
    }

    /** Whether this is a number in words that goes behind what was read: of "twenty one two" the last doesn't. */
    private boolean fits(String word) {
        int number = small(word);
        if (number == NONE || isInDigits) {
            return false;
        } else if (length == 0) {
            return true;
        }
        int below = part.remainder(HUNDRED).intValue();
        boolean room = below == 0 || (number < 10 && below >= 20 && below % 10 == 0);
        return number > 0 && value().signum() > 0 && room;
    }

    private static int small(String word) {
        return CARDINALS.getOrDefault(word, ORDINALS.getOrDefault(word, NONE));
    }

    private boolean takeDigits(String word) {
        Matcher ordinal = ORDINAL_DIGITS.matcher(word);
        isOrdinal = length == 0 && ordinal.matches();
        isInDigits |= isOrdinal || (length == 0 && DIGITS.matcher(word).matches());
        if (length == 0 && isInDigits) {
            part = new BigDecimal(isOrdinal ? ordinal.group(1) : word);
        }
        return length == 0 && isInDigits;
    }

    private boolean takeScale(String word) {
        String cardinal = word.replaceFirst("th$", "");
        BigDecimal scale = SCALES.get(cardinal);
        boolean follows = length == 0 || part.signum() != 0;
        if (scale == null || !follows || scale.compareTo(lastScale) >= 0) {
            return false;
        }
        isOrdinal = !cardinal.equals(word);
        BigDecimal scaled = (length == 0 ? BigDecimal.ONE : part).multiply(scale);
        if (scale.compareTo(HUNDRED) > 0) {
            whole = whole.add(scaled);
            part = BigDecimal.ZERO;
            lastScale = scale;
        } else if (part.compareTo(HUNDRED) >= 0) {
            return false;
        } else {
            part = scaled;
        }
        return true;
    }
}
