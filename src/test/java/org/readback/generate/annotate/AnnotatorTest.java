package org.readback.generate.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
    @Test
    void offsetsCountFromTheStartOfTheParagraph() {
        var sentences = given("2016-05-04", "One came. Two went.", "The third stayed at home.")
                .story()
                .sentences();

        assertThat(sentences)
                .extracting(Sentence::text)
                .containsExactly("One came.", "Two went.", "The third stayed at home.");
        assertThat(sentences.get(1).begin()).isEqualTo(10);
        assertThat(sentences.get(2).begin()).isZero();
    }

    @Test
    void aDatelineIsNoPartOfTheFirstSentence() {
        for (String dateline :
                List.of("OSLO (NNA) — ", "PORT ELLERY -- ", "LODZ, Poland (CBD)— ", "OSLO/BERGEN, April 18 - ")) {
            var sentence = given("2016-05-04", dateline + "The harbour froze on Monday.")
                    .story()
                    .sentences()
                    .get(0);

            assertThat(sentence.text()).isEqualTo("The harbour froze on Monday.");
            assertThat(sentence.begin()).isEqualTo(dateline.length());
        }
    }

    @Test
    void aQuotationLeftOpenEndsWithItsParagraph() {
        var sentences = given("2016-05-04", "“We came, he said.", "They went home.")
                .story()
                .sentences();

        assertThat(sentences.get(0).tokens()).anyMatch(Token::quoted);
        assertThat(sentences.get(1).tokens()).noneMatch(Token::quoted);
    }

    @Test
    void aPronounIsNoName() {
        var sentence = given("2016-05-04", "She opened the new library in Bergen.")
                .story()
                .sentences()
                .get(0);

        assertThat(sentence.entities()).extracting(Entity::kind).containsExactly(Entity.Kind.LOCATION);
    }

    @Test
    void anAsideBetweenSubjectAndVerbDoesNotPartThem() {
        for (String aside : List.of(
                ", 52, of Bergen, Norway,",
                ", a painter who was showing her work at a gallery owned by her sister in Bergen,",
                ", who had written two novels about the sea and was said by critics to be \"brave\",",
                " (the painter of the two boats)")) {
            var sentence = given(
                            "2016-05-04", "In the summer of 1996 Maria Lund" + aside + " came across an old letter.")
                    .story()
                    .sentences()
                    .get(0);
            Token came = sentence.tokens().stream()
                    .filter(token -> token.is("came"))
                    .findFirst()
                    .orElseThrow();

            assertThat(sentence.relation(came)).isEqualTo("root");
            assertThat(sentence.child(came, "nsubj")).map(Token::word).contains("Lund");
        }
    }
}
