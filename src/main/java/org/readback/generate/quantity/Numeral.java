package org.readback.generate.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as an article writes it.
 *
 * @param digits what stands before the scale: of "1.2 million", 1.2
 * @param scale "million" or the like, or "" for none
 * @param spelled whether it is written in words
 * @param grouped whether thousands are set off by commas
 */
public record Numeral(BigDecimal digits, String scale, boolean spelled, boolean grouped) {
    private static final Pattern FORM = Pattern.compile(
            "(?:(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?|([a-z]+(?:[ -][a-z]+)*?))(?: (million|billion|trillion))?",
            Pattern.CASE_INSENSITIVE);
    private static final int SMALL = 20;
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    /** Reads "1,162", "1.2 million", "fourteen" or "two million"; empty for anything else. */
    public static Optional<Numeral> of(String text) {
        Matcher match = FORM.matcher(text.trim());
        if (!match.matches()) {
            return Optional.empty();
        }
        String scale = match.group(4) == null ? "" : match.group(4).toLowerCase(Locale.ENGLISH);
        if (match.group(3) != null) {
            return NumberWords.read(match.group(3))
                    .map(number -> new Numeral(new BigDecimal(number), scale, true, false));
        }
        String whole = match.group(1).replace(",", "");
        String fraction = match.group(2) == null ? "" : match.group(2);
        boolean grouped = match.group(1).contains(",") || whole.length() < 4;
        return Optional.of(new Numeral(new BigDecimal(whole + fraction), scale, false, grouped));
    }

    /** The number itself. */
    public BigDecimal value() {
        return digits.multiply(
                        switch (scale) {
                            case "million" -> THOUSAND.pow(2);
                            case "billion" -> THOUSAND.pow(3);
                            case "trillion" -> THOUSAND.pow(4);
                            default -> BigDecimal.ONE;
                        })
                .stripTrailingZeros();
    }

    /** The number as the article writes it. */
    public String text() {
        String number = spelled
                ? NumberWords.write(digits.intValue()).orElse(digits.toPlainString())
                : String.format(Locale.ENGLISH, grouped ? "%,." + decimals() + "f" : "%." + decimals() + "f", digits);
        return scale.isEmpty() ? number : number + " " + scale;
    }

    private int decimals() {
        return Math.max(0, digits.scale());
    }

    public boolean isWhole() {
        return decimals() == 0;
    }

    /** Another number in the same form; empty where the form can't hold it. */
    public Optional<Numeral> like(BigDecimal other) {
        BigDecimal plain = other.stripTrailingZeros();
        boolean fits = plain.signum() > 0 && Math.max(0, plain.scale()) <= decimals();
        return fits
                ? Optional.of(new Numeral(other.setScale(decimals(), RoundingMode.HALF_UP), scale, spelled, grouped))
                : Optional.empty();
    }

    /** Another number's value in the same form. */
    public Optional<Numeral> like(Numeral other) {
        BigDecimal unit = new Numeral(BigDecimal.ONE, scale, false, false).value();
        return like(other.value().divide(unit, 6, RoundingMode.HALF_UP));
    }

    /** How far it is rounded: of 118,000, a thousand; of 1.2, a tenth; of a small number, one. */
    public BigDecimal roundedTo() {
        if (decimals() > 0) {
            return BigDecimal.ONE.movePointLeft(decimals());
        }
        BigDecimal step = BigDecimal.ONE;
        while (digits.compareTo(new BigDecimal(SMALL)) >= 0
                && digits.remainder(step.multiply(BigDecimal.TEN)).signum() == 0) {
            step = step.multiply(BigDecimal.TEN);
        }
        return step;
    }
}
