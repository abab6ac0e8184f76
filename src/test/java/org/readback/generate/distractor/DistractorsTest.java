package org.readback.generate.distractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;
import org.readback.generate.family.Candidate;

class DistractorsTest {
    private static final String DEED = "Maria Lund opened a museum of whaling in the old harbour of Bergen.";
    private static final String PROMPT = "Who opened a museum of whaling in the old harbour of Bergen?";

    @Test
    void peopleOfTheSameStoryComeFirst() {
        assertThat(distractors(
                        given(
                                "2016-05-04",
                                DEED,
                                "Peter Holm said no.",
                                "Jon Palsson said yes.",
                                "Anna Berg said nothing."),
                        PROMPT))
                .containsExactlyInAnyOrder("Peter Holm", "Jon Palsson", "Anna Berg");
    }

    @Test
    void aStoryWithTooFewPeopleHasTooFew() {
        assertThat(distractors(given("2016-05-04", DEED, "Peter Holm said no.", "Anna Berg said yes."), PROMPT))
                .hasSize(2);
    }

    @Test
    void nobodyIsOfferedUnderTwoNames() {
        GivenArticle article = given(
                "2016-05-04",
                DEED,
                "Peter Holm said no.",
                "Jon Palsson said yes.",
                "Anna Berg said nothing.",
                "Kaptein Palsson and Marie Lund slept.");

        assertThat(distractors(article, PROMPT)).doesNotContain("Kaptein Palsson", "Marie Lund");
    }

    @Test
    void whoDidItTooIsNoDistractor() {
        GivenArticle article = given(
                "2016-05-04",
                DEED,
                "Peter Holm said no.",
                "Jon Palsson said yes.",
                "Anna Berg said nothing.",
                "Erik Dahl had opened another museum of whaling in the same harbour.");

        assertThat(distractors(article, PROMPT)).doesNotContain("Erik Dahl");
    }

    @Test
    void datesAreNearAndNotAfterTheArticle() {
        GivenArticle article = given("2016-05-04", "Norway suspended its fishing talks with Iceland on Monday.");

        assertThat(distractors(article, "When did Norway suspend its fishing talks with Iceland?"))
                .hasSize(3)
                .allMatch(date -> date.endsWith("April 2016") || date.endsWith("May 2016"))
                .doesNotContain("2 May 2016", "5 May 2016", "6 May 2016");
    }

    @Test
    void yearsAreAmongThoseOfWhichTheArticleTells() {
        String opened = "Maria Lund was born in Bergen in 1999.";

        assertThat(distractors(given("2016-05-04", opened), "In what year was Maria Lund born in Bergen?"))
                .isEmpty();
        assertThat(distractors(
                        given("2016-05-04", opened, "The ship sank in 1994, and was found in 1996, 2003 and 2015."),
                        "In what year was Maria Lund born in Bergen?"))
                .containsExactlyInAnyOrder("1994", "1996", "2003");
    }

    @Test
    void whoSpeaksOfAWifeIsAmongMen() {
        String[] speakers = {
            "“My wife said that the whales would come back in May,” said Peter Holm.",
            "Maria Lund said that the harbour was full.",
            "Ingrid Dahl said that the boats were lost.",
            "Eva Berg said that the ice was thin."
        };

        assertThat(distractors(
                        given("2016-05-04", speakers),
                        "Who said: “My wife said that the whales would come back in May”?"))
                .isEmpty();
    }

    @Test
    void rolesSayNothingThatTheKeySaysToo() {
        GivenArticle article = given(
                "2016-05-04",
                "Norwegian foreign minister Lars Holm met foreign minister Maria Lund in Bergen.",
                "Bergen trade envoy Jon Palsson and harbour master Anna Berg stayed at home with school nurse Eva Dahl.");

        assertThat(distractors(article, "According to the article, what is Maria Lund’s job or role?"))
                .contains("Bergen trade envoy")
                .doesNotContain("foreign minister", "Norwegian foreign minister");
    }

    @Test
    void aRoleOfAPeopleIsAskedForWithoutOthersWhoseNamesTellTheirs() {
        hasNone(
                "Which person is a Chilean diplomat?",
                "The Chilean diplomat María Larraín praised the vote.",
                "“It was calm,” said Peter Holm. “It was late,” said Anna Berg. “It was cold,” said Eva Dahl.");
    }

    @Test
    void whoNeverSpeaksIsNoSpeaker() {
        GivenArticle article = given(
                "2016-05-04",
                "Maria Lund said that the whales would come back to Bergen in May.",
                "Peter Holm said no.",
                "Jon Palsson said yes.",
                "The poet Anna Berg, head of a union, was met in her cell.");

        assertThat(distractors(article, "Who said that the whales would come back to Bergen in May?"))
                .doesNotContain("Anna Berg");
    }

    @Test
    void whoIsSpokenOfIsNoSpeaker() {
        GivenArticle article = given(
                "2016-05-04",
                "“The mayor has picked the one harbour that nobody in Bergen can defend,” said Maria Lund.",
                "“It was late,” said Jon Palsson, the mayor of Bergen. “It was calm,” said Peter Holm.",
                "“It was cold,” said Eva Dahl. “It was dark,” said Anna Berg.");

        assertThat(distractors(
                        article, "Who said: “The mayor has picked the one harbour that nobody in Bergen can defend”?"))
                .contains("Peter Holm")
                .doesNotContain("Jon Palsson");
    }

    @Test
    void aLongRoleIsNotHiddenAmongBareOnes() {
        hasNone(
                "According to the article, what is Lars Holm’s job or role?",
                "Lars Holm, head of Civil Defence in the Chimborazo province, met school nurse Eva Dahl in Bergen.",
                "Harbour master Jon Palsson and parish priest Anna Berg stayed at home.");
    }

    private static void hasNone(String prompt, String... sentences) {
        assertThat(distractors(given("2016-05-04", sentences), prompt)).isEmpty();
    }

    private static List<String> distractors(GivenArticle article, String prompt) {
        Candidate candidate = article.asks(prompt).candidate();
        return Distractors.of(new Asked(candidate.key(), prompt, candidate.sentence(), article.story())).stream()
                .map(Distractor::text)
                .toList();
    }
}
