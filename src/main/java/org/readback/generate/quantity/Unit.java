package org.readback.generate.quantity;

import java.util.Locale;
import java.util.Set;

/** What kind of thing a quantity tells. */
public enum Unit {
    /** "14 counts". */
    COUNT,
    /** "£118,000", "600 million euros". */
    MONEY,
    /** "41 percent". */
    PERCENT,
    /** "seven weeks". */
    DURATION,
    /** "25 miles". */
    MEASURE;

    private static final Set<String> MONEYS = Set.of("""
            dollar pound euro crown krona krone yen yuan renminbi rupee franc mark peso real rand naira shilling pence penny
            cent ruble rouble lira dinar riyal dirham won baht ringgit forint zloty shekel guilder quid taka kwacha
            birr cedi""".split("\\s+"));
    private static final Set<String> TIMES =
            Set.of("second minute hour day night week fortnight month year decade century".split(" "));
    private static final Set<String> MEASURES = Set.of("""
            metre meter kilometre kilometer centimetre centimeter millimetre millimeter km cm mm m mile foot inch yard
            tonne ton kilogram kilo kg gram milligram mg g ounce stone litre liter gallon barrel pint acre hectare
            degree mph kph knot watt kilowatt megawatt gigawatt volt pixel byte megabyte gigabyte
            terabyte light-year""".split("\\s+"));

    /** What a noun behind a number makes of it. */
    public static Unit of(String lemma) {
        String noun = lemma.toLowerCase(Locale.ENGLISH);
        if (MONEYS.contains(noun)) {
            return MONEY;
        }
        if (TIMES.contains(noun)) {
            return DURATION;
        }
        return MEASURES.contains(noun) ? MEASURE : COUNT;
    }
}
