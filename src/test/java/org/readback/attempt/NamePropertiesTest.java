package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.attempt.Response.Typed;
import org.readback.bank.Bank;
import org.readback.bank.Question;
import org.readback.bank.Question.ShortAnswer;
import org.readback.bank.Reading;
import org.readback.quiz.Quiz;

/** However alike two names of a reading are, one never counts as the other; a slip that makes no name does. */
class NamePropertiesTest {
    @Property
    void aNameOfTheArticleNeverPassesForAnother(@ForAll("names") String name, @ForAll Random random) {
        String other = changed(name, random);
        Assume.that(!other.equals(name));

        Question question = asked(name, "It was " + name + "’s boat, not " + other + "’s.", List.of());

        assertThat(new Typed(other).fraction(question)).isZero();
        assertThat(new Typed("Ada " + other).fraction(question)).isZero();
        assertThat(new Typed(name).fraction(question)).isEqualTo(1);
    }

    @Property
    void norDoesTheKeyOfAnotherQuestion(@ForAll("names") String name, @ForAll Random random) {
        String other = changed(name, random);
        Assume.that(!other.equals(name));

        Question question = asked(name, "It was a boat.", List.of(other));

        assertThat(new Typed(other).fraction(question)).isZero();
    }

    @Property
    void aSwapWithinANameThatMakesNoOtherIsForgiven(@ForAll("names") String rest) {
        // no list of names has any that begins so
        String name = "Zq" + rest.toLowerCase(Locale.ROOT);
        String swapped = name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);

        assertThat(new Typed(swapped).fraction(asked(name, "It was a boat.", List.of())))
                .isEqualTo(1);
    }

    private static String changed(String name, Random random) {
        StringBuilder changed = new StringBuilder(name);
        int at = 1 + random.nextInt(name.length() - 1);
        switch (random.nextInt(4)) {
            case 0 -> changed.deleteCharAt(at);
            case 1 -> changed.insert(at, 'e');
            case 2 -> changed.setCharAt(at, 'o');
            default -> {
                changed.setCharAt(at, name.charAt(name.length() - 1));
                changed.setCharAt(name.length() - 1, name.charAt(at));
            }
        }
        return changed.toString();
    }

    /** A question that has this key, of a reading with this text, whose other questions have these. */
    private static Question asked(String key, String text, List<String> otherKeys) {
        Article article = new Article(
                "boats", "Boats", null, null, null, null, null, null, List.of(new Block.Paragraph(1, text)));
        ShortAnswer question = new ShortAnswer(AnyQuestion.details("Whose?"), key, List.of("Ada " + key));
        List<Question> others = otherKeys.stream()
                .<Question>map(other -> new ShortAnswer(AnyQuestion.details("Who else?"), other, List.of()))
                .toList();
        List<Question> bank = new ArrayList<>(List.of(question));
        bank.addAll(others);
        return Quiz.of(new Reading(article, new Bank(bank))).questions().get(0);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnoprstuvxyz")
                .ofMinLength(5)
                .ofMaxLength(11)
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }
}
