package org.readback.generate.distractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;
import org.readback.generate.name.Countries;
import org.readback.generate.quantity.Quantities;
import org.readback.generate.story.Key;

class OtherAnswersTest {
    @Test
    void numbersAreNearRoundedAlikeAndWrittenAlike() {
        assertThat(numbers("The museum in Bergen cost £118,000."))
                .hasSize(3)
                .allMatch(sum -> sum.matches("£\\d{2,3},000"))
                .doesNotContain("£118,000");
        assertThat(numbers("The trial in Bergen lasted seven weeks."))
                .hasSize(3)
                .allMatch(time -> time.matches("[a-z]+ weeks"));
    }

    @Test
    void aBoundKeepsOutWhatItTakesIn() {
        assertThat(numbers("At least 61 people were killed in Bergen."))
                .hasSize(3)
                .allMatch(number -> Integer.parseInt(number.replace("at least ", "")) > 61);
    }

    @Test
    void numbersOfTheStoryComeFirstButNoneThatIsToldOfTheSameThing() {
        assertThat(numbers(
                        "The court in Bergen found Maria Lund guilty of 14 counts.",
                        "It cleared her of 12 counts.",
                        "She sold 17 paintings."))
                .contains("17")
                .doesNotContain("12");
    }

    @Test
    void countriesOfTheStoryComeFirstAndThenNeighbours() {
        GivenArticle article =
                given("2016-05-04", "Norway suspended the talks.", "Fishermen in Chile and America were glad.");
        Key key = new Key.OfCountry(Countries.named("Norway").orElseThrow());

        assertThat(distractors(article, key, "Which country suspended the talks?"))
                .hasSize(3)
                .contains("Chile", "United States");
    }

    @Test
    void placesAreOfTheSameKindAndNoneHoldsTheOther() {
        GivenArticle article = given(
                "2016-05-04",
                "Maria Lund was born in Bergen.",
                "She lived in Oslo, in Trondheim and in Norway, and swam in Lake Mjøsa.",
                "Her uncle had a shop in Laksevåg, Bergen.");

        assertThat(distractors(article, new Key.OfPlace("Bergen"), "Where was Maria Lund born?"))
                .doesNotContain("Norway", "Lake Mjøsa", "Laksevåg");
    }

    @Test
    void organisationsAreOfTheSameKind() {
        GivenArticle article = given(
                "2016-05-04",
                "Maria Lund studied at the University of Bergen.",
                "Peter Holm taught at the University of Oslo and worked for the Ministry of Fisheries.");

        assertThat(distractors(article, new Key.OfOrganisation("University of Bergen"), "Where did Lund study?"))
                .containsExactly("University of Oslo");
    }

    private static List<String> numbers(String... sentences) {
        GivenArticle article = given("2016-05-04", sentences);
        Key key = new Key.OfQuantity(
                Quantities.in(article.story().sentences().get(0)).get(0));
        return distractors(article, key, "How many?");
    }

    private static List<String> distractors(GivenArticle article, Key key, String prompt) {
        return Distractors.of(new Asked(key, prompt, article.story().sentences().get(0), article.story())).stream()
                .map(Distractor::text)
                .toList();
    }
}
