package org.readback.generate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.generate.name.Person;

class ShortNamesTest {
    @Test
    void ofTwoSpanishSurnamesThePaternalOneIsTheShortForm() {
        assertThat(forms(
                        "María Soledad Irarrázaval Pinto", "María Soledad Irarrázaval Pinto sold two boats in Bergen."))
                .containsExactlyInAnyOrder("Irarrázaval", "Irarrázaval Pinto", "María Irarrázaval");
        assertThat(forms(
                        "Paulina Echeverría Soto",
                        "Paulina Echeverría Soto sold two boats in Bergen. Dr Echeverría Soto was glad."))
                .containsExactlyInAnyOrder("Echeverría", "Echeverría Soto", "Paulina Echeverría", "Dr Echeverría Soto");
    }

    @Test
    void theArticlesOwnShortFormIsTheRightOne() {
        assertThat(forms("Duarte Sá Nogueira", "Duarte Sá Nogueira sold two boats in Bergen. Sá Nogueira was glad."))
                .contains("Sá Nogueira")
                .doesNotContain("Sá", "Nogueira");
        assertThat(forms("Nabil al-Khatib", "Nabil al-Khatib sold two boats in Bergen. Al-Khatib was glad."))
                .contains("al-Khatib");
        assertThat(
                        forms(
                                "Rosa Quispe",
                                "Rosa Quispe sold two boats in Bergen. Her mother sang, and Rosa said that she learned to spin."))
                .contains("Quispe", "Rosa");
    }

    @Test
    void aParticleBelongsToTheSurname() {
        assertThat(forms("Sidi Ould Bilal", "Sidi Ould Bilal, 52, sold two boats in Bergen."))
                .containsExactly("Ould Bilal");
        assertThat(forms("Femke van Dyke", "Femke van Dyke sold two boats in Bergen."))
                .containsExactly("van Dyke");
    }

    @Test
    void aMiddleNameIsNoPartOfTheShortForm() {
        assertThat(forms("Brian Keith Coombes", "Brian Keith Coombes sold two boats in Bergen."))
                .containsExactlyInAnyOrder("Coombes", "Brian Coombes");
        assertThat(forms("James Roosevelt Jr.", "James Roosevelt Jr. sold two boats in Bergen."))
                .containsExactlyInAnyOrder("Roosevelt", "James Roosevelt");
    }

    @Test
    void aFamilyNameInFrontIsTheShortFormUnlessItMeansAnother() {
        assertThat(forms("Noh Jae-hyun", "Noh Jae-hyun sold two boats in Bergen."))
                .containsExactly("Noh");
        assertThat(
                        forms(
                                "Bang Jun-ho",
                                "Every morning Bang Sang-cheol looks north. His son, Bang Jun-ho, a software engineer in Seoul, sold two boats."))
                .isEmpty();
    }

    @Test
    void anOrganisationHasItsArticleOnlyWhereTheTextWritesIt() {
        Key nasa = new Key.OfOrganisation("NASA");

        assertThat(Accepted.besides(
                        nasa, given("2016-05-04", "NASA sent two probes.").story()))
                .doesNotContain("the NASA");
        assertThat(Accepted.besides(
                        new Key.OfOrganisation("Census Bureau"),
                        given("2016-05-04", "The Census Bureau sent two clerks.")
                                .story()))
                .contains("the Census Bureau");
    }

    private static List<String> forms(String name, String text) {
        return Accepted.besides(
                new Key.OfPerson(new Person(name)), given("2016-05-04", text).story());
    }
}
