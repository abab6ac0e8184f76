package org.readback.generate.story;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.generate.quantity.NumberWords;
import org.readback.generate.quantity.Numeral;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;

/** Other ways to type a number, with or without its unit. */
final class AcceptedNumbers {
    /** "65km" as well as "65 km". */
    private static final int ABBREVIATED = 3;

    private static final BigDecimal WORDS_UP_TO = new BigDecimal(100);

    private static final Map<String, Integer> SCALES =
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private AcceptedNumbers() {}

    static Set<String> of(Quantity quantity) {
        Set<String> forms = new LinkedHashSet<>();
        for (String number : ofNumber(quantity)) {
            String marked = quantity.mark() + number;
            if (quantity.alone()) {
                forms.add(number);
            }
            List<String> units = switch (quantity.kind()) {
                case PERCENT -> List.of(" percent", " per cent", "%", "");
                case MONEY ->
                    quantity.mark().isEmpty()
                            ? List.of(" " + quantity.unit(), "")
                            : List.of("", " " + currency(quantity));
                case MEASURE ->
                    quantity.unit().length() <= ABBREVIATED
                            ? List.of(" " + quantity.unit(), quantity.unit(), "")
                            : List.of(" " + quantity.unit(), "");
                case DURATION -> List.of(" " + quantity.unit(), "");
                case COUNT -> plural(quantity).isEmpty() ? List.of("") : List.of("", " " + plural(quantity));
            };
            for (String unit : units) {
                forms.add(unit.isBlank() ? marked : number + unit);
                if (!quantity.hedge().isEmpty() && !quantity.alone()) {
                    forms.add(quantity.hedge() + " " + (unit.isBlank() ? marked : number + unit));
                }
            }
        }
        forms.removeIf(form -> form.matches("\\D*" + Pattern.quote(quantity.unit()))
                && !form.contains(" ")
                && quantity.kind() == Unit.MEASURE);
        forms.removeIf(form -> form.matches("\\p{L}.*%"));
        forms.removeIf(form -> form.isBlank() || form.contains(", ") || form.contains(" ,"));
        return forms;
    }

    /** The noun as it stands behind the number in the article. */
    private static String plural(Quantity quantity) {
        // "seven officials and traders": not all that the number counts
        boolean unsure = quantity.sentence().tokens().stream()
                .anyMatch(noun -> noun.index() > quantity.last()
                        && noun.lemma().equalsIgnoreCase(quantity.noun())
                        && !quantity.sentence().children(noun, "conj").isEmpty());
        return unsure
                ? ""
                : quantity.sentence().tokens().stream()
                        .filter(token -> token.index() > quantity.last() && token.isNoun())
                        .filter(token -> token.lemma().equalsIgnoreCase(quantity.noun()))
                        .findFirst()
                        .filter(token -> !token.isProperNoun())
                        .map(token -> quantity.sentence().text(quantity.last() + 1, token.index()))
                        .orElse("");
    }

    private static String currency(Quantity quantity) {
        String mark = quantity.mark();
        String plural = switch (mark.substring(mark.length() - 1)) {
            case "£" -> "pounds";
            case "€" -> "euros";
            case "¥" -> "yen";
            case "₹" -> "rupees";
            default -> "dollars";
        };
        return quantity.number().value().compareTo(BigDecimal.ONE) == 0 ? plural.replaceFirst("s$", "") : plural;
    }

    /** In digits with and without commas; a small one also in words, as far as words go with its mark and unit. */
    private static Set<String> ofNumber(Quantity quantity) {
        Numeral number = quantity.number();
        Set<String> forms = new LinkedHashSet<>(List.of(number.text()));
        BigDecimal value = number.value();
        forms.add(value.toPlainString());
        if (value.scale() <= 0) {
            forms.add(String.format(Locale.ENGLISH, "%,d", value.toBigInteger()));
        }
        SCALES.forEach((word, zeros) -> {
            BigDecimal scaled = value.movePointLeft(zeros).stripTrailingZeros();
            if (number.text().endsWith(word) && scaled.scale() <= 3) {
                forms.add(scaled.toPlainString() + " " + word);
            }
        });
        boolean small = value.scale() <= 0 && value.compareTo(WORDS_UP_TO) <= 0;
        if (small && quantity.mark().isEmpty() && !quantity.unit().equals("%")) {
            NumberWords.write(value.intValueExact()).ifPresent(forms::add);
        }
        return forms;
    }
}
