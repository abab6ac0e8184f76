package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.readback.attempt.Response.Blank;
import org.readback.attempt.Response.Ticked;
import org.readback.bank.Question;
import org.readback.bank.Question.MultiChoice;
import org.readback.bank.Snapshot;

/** What holds of every question and of every response that its page can send. */
class MarkingPropertiesTest {
    @Property
    void aScoreIsBetweenNothingAndAll(@ForAll("questions") Question question, @ForAll Random random) {
        assertThat(AnyResponse.any(question, random).fraction(question)).isBetween(0.0, 1.0);
    }

    @Property
    void theKeyEarnsAll(@ForAll("questions") Question question) {
        assertThat(AnyResponse.key(question).fraction(question)).isEqualTo(1);
    }

    @Property
    void aBlankEarnsNothing(@ForAll("questions") Question question) {
        assertThat(new Blank().fraction(question)).isZero();
    }

    @Property
    void theOrderOfOptionsChangesNothing(@ForAll("questions") Question question, @ForAll Random random) {
        Response response = AnyResponse.any(question, random);
        Question shuffled = AnyResponse.shuffled(question, random);

        assertThat(AnyResponse.shuffled(response, random).fraction(shuffled))
                .isCloseTo(response.fraction(question), within(1e-12));
    }

    @Property
    void whatIsKeptAndReadAgainEarnsTheSame(@ForAll("questions") Question question, @ForAll Random random) {
        Response response = AnyResponse.any(question, random);

        Question kept = Snapshot.read(Snapshot.write(question));
        Response again = AnswerText.read(kept, AnswerText.of(response));

        assertThat(kept).isEqualTo(question);
        assertThat(again).isEqualTo(response);
        assertThat(again.fraction(kept)).isEqualTo(response.fraction(question));
    }

    @Property
    void tickingEverythingEarnsNothing(@ForAll("multiChoices") MultiChoice question) {
        Set<String> all = new HashSet<>(question.key());
        all.addAll(question.distractors());

        assertThat(new Ticked(all).fraction(question)).isZero();
    }

    @Property
    void oneMoreRightTickNeverCostsAndOneMoreWrongNeverPays(
            @ForAll("multiChoices") MultiChoice question, @ForAll Random random) {
        Set<String> ticked = AnyResponse.any(question, random) instanceof Ticked some ? some.options() : Set.of();
        double before = new Ticked(ticked).fraction(question);

        assertThat(with(question.key(), ticked, random).fraction(question)).isGreaterThanOrEqualTo(before);
        assertThat(with(question.distractors(), ticked, random).fraction(question))
                .isLessThanOrEqualTo(before);
    }

    private static Ticked with(List<String> options, Set<String> ticked, Random random) {
        Set<String> more = new HashSet<>(ticked);
        more.add(options.get(random.nextInt(options.size())));
        return new Ticked(more);
    }

    @Provide
    Arbitrary<Question> questions() {
        return AnyQuestion.ofAnyType();
    }

    @Provide
    Arbitrary<MultiChoice> multiChoices() {
        return AnyQuestion.multiChoice();
    }
}
