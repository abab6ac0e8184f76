package org.readback.generate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;
import org.readback.generate.name.Countries;
import org.readback.generate.quantity.Quantities;
import org.readback.generate.time.CalendarDate;
import org.readback.generate.time.CalendarDate.Precision;

class AcceptedTest {
    private static final GivenArticle TWO_LUNDS =
            given("2016-05-04", "Maria Lund and Peter Lund met Jon Palsson in Bergen.");

    @Test
    void aSurnameWillDoUnlessTwoBearIt() {
        assertThat(person(TWO_LUNDS, 0)).doesNotContain("Lund");
        assertThat(person(TWO_LUNDS, 2)).containsExactly("Palsson");
    }

    @Test
    void aParticleIsNoSurnameWithoutWhatStandsBeforeIt() {
        GivenArticle article = given("2016-05-04", "The boat of Van den Eeckhaut sank off Bergen.");

        assertThat(article.story().people().all())
                .filteredOn(person -> person.name().equals("Van den Eeckhaut"))
                .allSatisfy(person -> assertThat(Accepted.besides(new Key.OfPerson(person), article.story()))
                        .doesNotContain("den Eeckhaut"));
    }

    @Test
    void aDateMayBeTypedInTheUsualOrders() {
        Key date = new Key.OfDate(new CalendarDate(Precision.DAY, LocalDate.of(2004, 3, 23)));

        assertThat(Accepted.besides(date, TWO_LUNDS.story()))
                .contains("March 23, 2004", "Mar 23, 2004")
                .as("the article is of 2016")
                .doesNotContain("23 March", "March 23");
        assertThat(Accepted.besides(
                        new Key.OfDate(new CalendarDate(Precision.DAY, LocalDate.of(2016, 3, 23))), TWO_LUNDS.story()))
                .contains("March 23, 2016", "23 March", "March 23");
    }

    @Test
    void aNumberMayBeTypedInDigitsOrWordsWithOrWithoutWhatItCounts() {
        assertThat(quantity("Maria Lund sold 14 old paintings."))
                .contains("fourteen", "14 old paintings")
                .doesNotContain("14");
        assertThat(quantity("The museum cost Bergen £118,000.")).contains("118,000 pounds", "£118000");
        assertThat(quantity("At least 61 people came to Bergen.")).contains("61", "sixty-one");
    }

    @Test
    void whatIsCountedIsNamedByItsOwnNounOrNotAtAll() {
        assertThat(quantity("Peter Lund refereed 412 Football League matches between 1969 and 1985."))
                .doesNotContain("412 Football League");
        assertThat(quantity("The whalers live in a park of 58 trailers.")).contains("58 trailers");
        assertThat(quantity("The whalers lost seven officials and traders.")).doesNotContain("seven officials");
    }

    @Test
    void aCountryHasItsOtherNames() {
        Key key = new Key.OfCountry(Countries.named("the US").orElseThrow());

        assertThat(key.text()).isEqualTo("United States");
        assertThat(Accepted.besides(key, TWO_LUNDS.story())).contains("the United States", "America", "USA", "the US");
    }

    @Test
    void anOceanIsMeantByItsOwnNameAloneWhereThatTellsEnough() {
        assertThat(place("Pacific Ocean")).containsExactly("Pacific");
        assertThat(place("Indian Ocean")).containsExactly("Indian");
        assertThat(place("North Sea")).isEmpty();
    }

    private static List<String> place(String name) {
        return Accepted.besides(new Key.OfPlace(name), TWO_LUNDS.story());
    }

    private static List<String> person(GivenArticle article, int index) {
        return Accepted.besides(new Key.OfPerson(article.story().people().all().get(index)), article.story());
    }

    private static List<String> quantity(String sentence) {
        GivenArticle article = given("2016-05-04", sentence);
        return Accepted.besides(
                new Key.OfQuantity(
                        Quantities.in(article.story().sentences().get(0)).get(0)),
                article.story());
    }

    @Test
    void aMinistryIsNotItsCountry() {
        GivenArticle article = given("2016-05-04", "The US State Department wrote to Bergen. The US sold 14 boats.");

        assertThat(Accepted.besides(new Key.OfOrganisation("US State Department"), article.story()))
                .contains("State Department", "the US State Department")
                .doesNotContain("US");
    }
}
