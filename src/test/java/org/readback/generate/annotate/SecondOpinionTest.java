package org.readback.generate.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;

class SecondOpinionTest {
    private final SecondOpinion opinion = new SecondOpinion();

    @Test
    void bothParsersSeeThePlainSubjectAndObject() {
        Sentence sentence = sentence("Maria Lund opened the new library in Bergen on Monday.");

        assertThat(opinion.agreesOn(sentence, word(sentence, "Lund"))).contains(true);
        assertThat(opinion.agreesOn(sentence, word(sentence, "library"))).contains(true);
    }

    @Test
    void theSubjectOfAPassiveIsASubjectToo() {
        Sentence sentence = sentence("The new library in Bergen was opened by Maria Lund (the mayor).");

        assertThat(sentence.relation(word(sentence, "library"))).isEqualTo("nsubj:pass");
        assertThat(opinion.agreesOn(sentence, word(sentence, "library"))).contains(true);
    }

    @Test
    void theParsersDifferWhereASentenceIsHardToRead() {
        // a garden path: what looks like the verb of "the horse" is none
        Sentence sentence = sentence("The old man the boats and the horse raced past the barn fell.");

        assertThat(sentence.tokens())
                .anySatisfy(word -> assertThat(opinion.agreesOn(sentence, word)).contains(false));
    }

    @Test
    void thereIsNoSecondOpinionOnAVeryLongSentence() {
        Sentence sentence = sentence("Maria Lund saw " + "boats, ".repeat(SecondOpinion.LONGEST) + "and a horse.");

        assertThat(opinion.agreesOn(sentence, word(sentence, "Lund"))).isEmpty();
    }

    private static Sentence sentence(String text) {
        return given("2016-05-04", text).story().sentences().get(0);
    }

    private static Token word(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(token -> token.is(word))
                .findFirst()
                .orElseThrow();
    }
}
