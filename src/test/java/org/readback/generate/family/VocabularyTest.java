package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.dictionary.Glossary;
import org.readback.dictionary.WordClass;
import org.readback.generate.story.Key;

class VocabularyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry curtailed exports of rice in May.    | In “The ministry curtailed exports of rice in May”, what does “curtail” mean? | to reduce or limit something
            On Monday, two envoys came to see the mayor.      | In “… two envoys came to see the mayor”, what does “envoy” mean?              | official sent abroad to speak for a government
            It was an arduous journey through the mountains.  | In “It was an arduous journey through the mountains”, what does “arduous” mean? | very difficult and tiring
            """)
    void anUncommonWordIsAskedForInItsClause(String text, String prompt, String key) {
        given("2016-05-04", text).asks(prompt).answeredBy(key);
    }

    @Test
    void aLongClauseIsCutWithDots() {
        given(
                        "2016-05-04",
                        "The fishermen of the three small villages said that the ministry had curtailed exports of dried"
                                + " fish from the northern harbours in the cold spring of that year.")
                .asks("In “… small villages said that the ministry had curtailed exports of dried fish …”,"
                        + " what does “curtail” mean?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Envoy Hotel in the old harbour stays open.",
                "The mayor lives above the Curtail Street bakery there.",
                "The ball went through a thicket of legs on Monday.",
                "Hostilities began again in the old harbour on Monday.",
                "The mayor called it an “arduous” walk through the town.",
                "The house by the harbour has a blue door.",
                "Two envoys came."
            })
    void namesPicturesPluralsMarkedFamiliarAndBareWordsAreNot(String text) {
        given("2016-05-04", text).asksNothingWith("mean?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The expert on insects met an entomologist in the town of Bergen.   | entomologist
            On Monday, they evicted the ferry from the harbour of Bergen.      | evict
            """)
    void aWordWhoseMeaningTheSentenceEchoesOrThatStandsStrangelyIsNot(String text, String word) {
        given("2016-05-04", text).asksNothingWith("“" + word + "” mean?");
    }

    @Test
    void aPronounWithoutItsNounIsNoPartOfTheExcerpt() {
        given("2016-05-04", "The mayor went home. He curtailed exports of dried fish in May.")
                .asksNothingWith("mean?");
    }

    @Test
    void noWrongAnswerTakesUpAWordOfTheSentence() {
        assertThat(distractors("Two envoys came to check the accounts of the mayor of Bergen."))
                .noneMatch(meaning -> meaning.contains("accounts"));
    }

    @Test
    void aVerbOfPeopleWantsAPersonAndAdjectivesOfMoodToo() {
        given("2016-05-04", "The town council evicted the fishermen from the old harbour.")
                .asks("In “The town council evicted the fishermen from the old harbour”, what does “evict” mean?");
        given("2016-05-04", "The jubilant fishermen sang in the old harbour of Bergen.")
                .asks("In “The jubilant fishermen sang in the old harbour of Bergen”, what does “jubilant” mean?");
        given("2016-05-04", "The jubilant song was heard in the old harbour of Bergen.")
                .asksNothingWith("mean?");
    }

    @Test
    void threeOtherMeaningsOfItsKindAreOffered() {
        List<String> offered = distractors("Two envoys came to see the mayor of Bergen.");

        assertThat(offered).hasSize(3).doesNotHaveDuplicates();
        assertThat(Glossary.beside(Glossary.of("envoy", WordClass.NOUN).orElseThrow()))
                .extracting(meaning -> meaning.text())
                .containsAll(offered);
    }

    @Test
    void theSameSentenceAlwaysGivesTheSame() {
        String text = "The ministry curtailed exports of rice in May.";

        assertThat(distractors(text)).isEqualTo(distractors(text));
    }

    @Test
    void anArticleHasAtMostTwo() {
        assertThat(given(
                                "2016-05-04",
                                "The ministry curtailed exports of rice in May.",
                                "Two envoys came to see the mayor of Bergen.",
                                "It was an arduous journey through the mountains.")
                        .prompts())
                .filteredOn(prompt -> prompt.toLowerCase(Locale.ROOT).endsWith("mean?"))
                .hasSize(2);
    }

    private static List<String> distractors(String text) {
        Candidate candidate = new Vocabulary()
                .propose(given("2016-05-04", text).story())
                .findFirst()
                .orElseThrow();
        return ((Key.AmongGiven) candidate.key()).distractors();
    }
}
