package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.readback.bank.Question.ShortAnswer;
import org.readback.generate.quantity.NumberWords;

/** However two numbers are written, one counts as the other just when they are the same. */
class NumberPropertiesTest {
    private static final int BELOW_A_MILLION = 999_999;

    /** Ways to write a number. */
    enum Form {
        DIGITS,
        COMMAS,
        SPACES,
        WORDS,
        WORDS_WITHOUT_HYPHENS,
        IN_A_PHRASE;

        String of(int number) {
            String words = NumberWords.write(number).orElseThrow();
            return switch (this) {
                case DIGITS -> String.valueOf(number);
                case COMMAS -> String.format(Locale.ROOT, "%,d", number);
                case SPACES -> String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
                case WORDS -> words;
                case WORDS_WITHOUT_HYPHENS -> words.replace('-', ' ').toUpperCase(Locale.ROOT);
                case IN_A_PHRASE -> "the " + words + ".";
            };
        }
    }

    @Property
    void numbersAreTheirValue(
            @ForAll @IntRange(max = BELOW_A_MILLION) int number,
            @ForAll @IntRange(max = BELOW_A_MILLION) int other,
            @ForAll Form one,
            @ForAll Form two) {
        assertThat(counts(one.of(number), two.of(number))).as(one.of(number)).isTrue();
        assertThat(counts(one.of(number), two.of(other))).isEqualTo(number == other);
    }

    @Property
    void aNumberNearbyNeverPasses(
            @ForAll @IntRange(max = BELOW_A_MILLION - 90_000) int number,
            @ForAll("steps") int step,
            @ForAll Form one,
            @ForAll Form two) {
        assertThat(counts(one.of(number), two.of(number + step))).isFalse();
        assertThat(counts(one.of(number + step), two.of(number))).isFalse();
    }

    @Property
    void noDigitIsASlip(
            @ForAll @IntRange(min = 10, max = BELOW_A_MILLION) int number, @ForAll @IntRange(max = 5) int at) {
        StringBuilder digits = new StringBuilder(String.valueOf(number));
        int slip = at % digits.length();
        digits.deleteCharAt(slip);

        assertThat(counts("about " + number + " people", "about " + digits + " people"))
                .isFalse();
        assertThat(counts("Boeing " + number, "Boeing " + digits)).isFalse();
        assertThat(counts("A" + number, "A" + digits)).isFalse();
    }

    private static boolean counts(String key, String typed) {
        ShortAnswer question = new ShortAnswer(AnyQuestion.details("How many?"), key, List.of());
        return CountedAs.of(question, typed).isPresent();
    }

    @Provide
    Arbitrary<Integer> steps() {
        return Arbitraries.of(1, 2, 7, 9, 10, 20, 30, 60, 90, 100, 900, 1_000, 9_000, 90_000);
    }
}
