package org.readback.generate.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;
import static org.readback.generate.GivenArticle.titled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.story.Story;

class ReferentsTest {
    private static final String DAY = "2016-05-04";

    @Test
    void aPronounMeansTheOnlyPersonOfTheSentenceBefore() {
        assertThat(pronouns("Maria Lund opened the bridge on Monday. She cut the ribbon with her left hand."))
                .containsExactly("Maria Lund", "Maria Lund");
    }

    @Test
    void aPronounOfTheOtherGenderPassesByTheNearerName() {
        assertThat(pronouns("Peter Holm met Maria Lund in Bergen. He left the city on Tuesday."))
                .containsExactly("Peter Holm");
    }

    @Test
    void aPronounThatCouldMeanTwoPeopleMeansNobody() {
        assertThat(pronouns("Peter Holm met Thomas Lund in Bergen. He left the city on Tuesday."))
                .containsExactly("");
    }

    @Test
    void aNounForAPersonIsARival() {
        assertThat(pronouns("A neighbour called Peter Holm on Monday. He left the city on Tuesday."))
                .containsExactly("");
    }

    @Test
    void aNounThatTellsMoreOfThePersonIsNone() {
        assertThat(pronouns("Peter Holm, a baker from Bergen, opened a shop in May. He closed it in June."))
                .containsExactly("Peter Holm");
    }

    @Test
    void aSpeakerWhoAddsSomethingIsTheSpeakerBefore() {
        assertThat(pronouns("Peter Holm told a reporter that the bridge was shut. \"It will open in May,\" he added."))
                .containsExactly("Peter Holm");
    }

    @Test
    void anObjectIsNeverItsOwnSubject() {
        assertThat(pronouns("Peter Holm opened a shop in May. Thomas Lund visited him in June."))
                .containsExactly("Peter Holm");
    }

    @Test
    void whoComesToDoSomethingForHimIsSomebodyElse() {
        assertThat(pronouns("Peter Holm opened a shop in May. Thomas Lund had come to offer him a job."))
                .containsExactly("Peter Holm");
    }

    @Test
    void aPronounBeforeTheNameMeansTheSubjectThatItLeadsTo() {
        assertThat(pronouns("Speaking from his home in Bergen, Peter Holm said that the bridge was shut."))
                .containsExactly("Peter Holm");
    }

    @Test
    void wordsBetweenQuotationMarksAreLeftAlone() {
        assertThat(pronouns("Peter Holm opened a shop in May. \"He is mad,\" said Maria Lund."))
                .containsExactly("");
    }

    @Test
    void titlesAndKinshipTellWhetherSomebodyIsHeOrShe() {
        assertThat(pronouns("Mrs Robin Oyelowo opened a shop in May. She closed it in June."))
                .containsExactly("Robin Oyelowo");
        assertThat(pronouns("Robin Oyelowo is a mother of four. She opened a shop in May."))
                .containsExactly("Robin Oyelowo");
    }

    @Test
    void theSentenceThatNamesThePersonIsKnown() {
        Story story = given(DAY, "Maria Lund opened the bridge. She cut the ribbon. She left.")
                .story();
        Sentence last = story.sentences().get(2);

        assertThat(story.people().referents().naming(last, last.token(0)))
                .contains(story.sentences().get(0));
    }

    private static List<String> pronouns(String paragraph) {
        Story story = given(DAY, paragraph).story();
        return story.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.is("he", "she", "his", "her", "him"))
                        .map(token -> story.people()
                                .meant(sentence, token)
                                .map(Person::name)
                                .orElse("")))
                .toList();
    }

    @Test
    void whomAStoryGoesOnAboutIsMeantAllAlong() {
        var she = "She sold lamps. She cleaned offices. She wrote in pencil. She wasn't in any hurry. ";
        var story = given(
                        "2016-05-04",
                        "For eleven years Maria Lund drove the last bus out of Bergen.",
                        she + she,
                        "I called Anna Holm at the shop. Anna Holm was up. Holm laughed.",
                        "The bus is slow.",
                        "The night is long.",
                        "Lund is 57. Lund turned in her badge.",
                        "The flat is quiet.",
                        "It is small.",
                        "It is warm.",
                        "She has written two books. She is tired.")
                .story();
        var last = story.sentences().get(story.sentences().size() - 1);

        assertThat(story.people().meant(last, last.token(0)).map(Person::name)).contains("Maria Lund");
    }

    @Test
    void whomAnObituaryNamesInItsHeadlineIsMeantAllAlong() {
        var she = "She sold lamps. She cleaned offices. She wrote in pencil. She wasn't in any hurry. She rowed. ";
        var story = titled(
                        "Voahirana Lund, painter of whales",
                        "Voahirana Lund, who has died aged 91, painted whales for the museum of Bergen.",
                        she + she,
                        "A neighbour, Anna Holm, was seldom at home.",
                        "The boat was small.",
                        "It is kept in the museum.",
                        "In 1987 she was given a medal.")
                .story();
        var last = story.sentences().get(story.sentences().size() - 1);

        assertThat(story.people().meant(last, last.token(2)).map(Person::name)).contains("Voahirana Lund");
    }
}
