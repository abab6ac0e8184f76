package org.readback.generate.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;
import static org.readback.generate.GivenArticle.titled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.story.Story;

class PeopleTest {
    @Test
    void theFullestFormOfANameStandsForAllOthers() {
        Story story = given("2016-05-04", "Maria Lund met Peter Holm.", "Lund thanked Maria J. Lund's brother.")
                .story();

        assertThat(story.people().all()).extracting(Person::name).containsExactly("Maria J. Lund", "Peter Holm");
        assertThat(named(story, 1, "Lund")).isEqualTo("Maria J. Lund");
    }

    @Test
    void titlesAreNoPartOfAName() {
        Story story = given("2016-05-04", "President Maria Lund met Mr Peter Holm in Bergen.")
                .story();

        assertThat(story.people().all()).extracting(Person::name).containsExactly("Maria Lund", "Peter Holm");
    }

    @Test
    void aSurnameSharedByTwoPeopleMeansNobody() {
        Story story = given("2016-05-04", "Maria Lund met Peter Lund in Bergen.", "Lund opened the bridge.")
                .story();

        assertThat(named(story, 1, "Lund")).isEmpty();
    }

    @Test
    void aSharedSurnameMeansTheOneWhomTheSentenceDoesNotSpellOut() {
        Story story = given(
                        "2016-05-04",
                        "The court freed Tan Weiming and his wife Tan Mei on Tuesday.",
                        "Tan was jailed in 2009, and Tan Mei has been under house arrest.")
                .story();

        assertThat(named(story, 1, "Tan")).isEqualTo("Tan Weiming");
    }

    @Test
    void aNameWithAnArticleBeforeItIsNoPerson() {
        Story story = given("2016-05-04", "The Ellery Kestrels beat Marlow on Saturday in front of Maria Lund.")
                .story();

        assertThat(story.people().all()).extracting(Person::name).doesNotContain("Ellery Kestrels");
    }

    @Test
    void aNameThatOnlyStandsBeforeNounsIsNoPerson() {
        Story story = given("2016-05-04", "Johns Hopkins researchers met Maria Lund in Bergen.")
                .story();

        assertThat(story.people().all()).extracting(Person::name).containsExactly("Maria Lund");
    }

    @Test
    void titlesOfManyKindsAreNoPartOfAName() {
        assertThat(names("Sgt Maria Lund and Cllr Peter Holm met Detective Inspector Colm Barry and Miss Shireen Ade."))
                .containsExactly("Maria Lund", "Peter Holm", "Colm Barry", "Shireen Ade");
    }

    @Test
    void aSurnameThatTheToolkitMissesIsFoundByTheFullName() {
        Story story = given("2016-05-04", "Julian Farrant-Cole sold letters.", "Farrant-Cole denied forging anything.")
                .story();

        assertThat(named(story, 1, "Cole")).isEqualTo("Julian Farrant-Cole");
    }

    @Test
    void aFirmIsNoPerson() {
        assertThat(names("The charity, Yayasan Sayap, leased the beach from Maria Lund."))
                .containsExactly("Maria Lund");
        assertThat(names("It borrowed the sum from a group of banks led by Holmgren Fischer."))
                .isEmpty();
    }

    @Test
    void aFamilyIsNotTheOneOfItThatWeKnow() {
        Story story = given("2016-05-04", "Annika Lund resigned.", "The founding Lund family sold the firm.")
                .story();

        assertThat(named(story, 1, "Lund")).isEmpty();
    }

    @Test
    void aBareSurnameGoesOnMeaningWhomItMeantBeforeARelativeCameIn() {
        Story story = given(
                        "2016-05-04",
                        "Rosa Lund died on Sunday.",
                        "Lund wove blankets.",
                        "Her brother, Mateo Lund, is a teacher.",
                        "The museum opened in 1981.",
                        "It was the first of its kind.",
                        "It stands in Bergen.",
                        "Lund gave it a blanket.")
                .story();

        assertThat(named(story, 6, "Lund")).isEqualTo("Rosa Lund");
    }

    @Test
    void aHusbandIsNotHisWife() {
        Story story = given(
                        "2016-05-04",
                        "Mrs. Godelieve Lund was the player of the bells in Bergen.",
                        "Mr. Lund died in 1999.",
                        "Mrs. Lund retired in 2003.")
                .story();

        assertThat(named(story, 1, "Lund")).isEmpty();
        assertThat(named(story, 2, "Lund")).isEqualTo("Godelieve Lund");
    }

    private static List<String> names(String sentence) {
        return given("2016-05-04", sentence).story().people().all().stream()
                .map(Person::name)
                .toList();
    }

    private static String named(Story story, int sentence, String word) {
        Sentence found = story.sentences().get(sentence);
        Token token = found.tokens().stream()
                .filter(each -> each.is(word))
                .findFirst()
                .orElseThrow();
        return story.people().named(found, token).map(Person::name).orElse("");
    }

    @Test
    void theNameOfAFirmInTheHeadlineAloneMeansTheFirm() {
        titled(
                        "Holm shares slump as profit of ship maker falls",
                        "Ship maker Holm Marine cut its forecast for the year in Oslo.",
                        "Peter Lund took over in 2011 from Ada Holm, a granddaughter of the founder.",
                        "Sales in China, where Holm had been growing by a fifth a year, dropped 11 percent in 2015.")
                .statesNothingWith("where Ada");
    }
}
