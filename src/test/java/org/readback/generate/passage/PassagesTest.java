package org.readback.generate.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.story.Story;

class PassagesTest {
    @Test
    void aSentenceThatNeedsNoOtherStandsAlone() {
        assertThat(shown(
                        "The town of Oslo has a new mayor. Maria Lund sold 14 paintings of whales to a museum in Bergen on"
                                + " Monday."))
                .hasValue("Maria Lund sold 14 paintings of whales to a museum in Bergen on Monday.");
    }

    @Test
    void aSentenceThatGoesOnIsShownBehindTheOneBefore() {
        assertThat(
                        shown(
                                "Maria Lund opened a museum of whaling in Bergen in 1987. It sold 14 paintings of whales to a dealer."))
                .hasValue(
                        "Maria Lund opened a museum of whaling in Bergen in 1987. It sold 14 paintings of whales to a dealer.");
    }

    @Test
    void asManySentencesAreShownAsTheLastOneNeeds() {
        String paragraph =
                "The museum of Bergen bought a ship of the whalers. It was built of oak and iron. It carries 23"
                        + " lamps of green glass for its masts.";

        assertThat(shown(paragraph)).hasValue(paragraph);
    }

    @Test
    void whatOnlyTheParagraphBeforeTellsIsNotShown() {
        assertThat(shown(
                        "Maria Lund opened a museum in Bergen.",
                        "It sold 14 paintings of whales to a dealer of the coast in May."))
                .isEmpty();
        assertThat(shown(
                        "Maria Lund has a large museum.",
                        "Few of the people of the town know who gave them to the museum in 1987."))
                .isEmpty();
        assertThat(shown(
                        "The siren of Bergen is new.",
                        "That was a reference to 14 tests that the navy carried out in Oslo in May."))
                .isEmpty();
        assertThat(shown(
                        "A bank fell in 1987.",
                        "Bergen Bank was nationalised that June at a cost of 14 million crowns to the town."))
                .isEmpty();
        assertThat(shown(
                        "Maria Lund is 37.",
                        "The 37-year-old was being treated for a broken arm at a hospital in Oslo on Monday."))
                .isEmpty();
        assertThat(shown(
                        "Lund Shipping is a firm.",
                        "The company in question has hired 14 boats of the navy for a week in May."))
                .isEmpty();
        assertThat(shown(
                        "Oslo and Bergen are far apart.",
                        "Four bridges on the only road between the two towns were swept away on Monday."))
                .isEmpty();
    }

    @Test
    void aPieceOfASentenceBeginsNoPassage() {
        assertThat(shown(
                        "What frightens him?",
                        "Not the sea, apparently, nor the 14 whales of the harbour of Bergen in May."))
                .isEmpty();
        assertThat(shown(
                        "The sun lasts.", "The weather may not. It brought 14 whales to the harbour of Bergen in May."))
                .isEmpty();
    }

    @Test
    void whoIsUnnamedIsNamedInBrackets() {
        assertThat(shown(
                        "Maria Lund was born in Bergen in 1933. Lund painted whales.",
                        "She left the coast for a small white house by the harbour of Oslo in 1954."))
                .hasValue("[Maria Lund] left the coast for a small white house by the harbour of Oslo in 1954.");
    }

    @Test
    void theYearIsPutBehindLastYear() {
        assertThat(shown("Maria Lund sold 14 paintings of whales to a museum in Bergen last year and 23 last August."))
                .hasValue(
                        "Maria Lund sold 14 paintings of whales to a museum in Bergen last year [2015] and 23 last August"
                                + " [2015].");
    }

    @Test
    void aWordThatLeadsOverIsLeftOut() {
        assertThat(shown(
                        "The mayor was glad.",
                        "But Maria Lund sold 14 paintings of whales to a museum in Bergen on Monday."))
                .hasValue("… Maria Lund sold 14 paintings of whales to a museum in Bergen on Monday.");
    }

    @Test
    void aReporterWhoSaysIIsNoPartOfThePassage() {
        assertThat(
                        shown(
                                "Maria Lund told me in the museum of Bergen that she had sold 14 paintings of whales to a dealer."))
                .isEmpty();
    }

    /** The passage for the last sentence of the paragraphs. */
    private static Optional<String> shown(String... paragraphs) {
        GivenArticle article = given("2016-05-04", paragraphs);
        Story story = article.story();
        Sentence last = story.sentences().get(story.sentences().size() - 1);
        return Passages.around(story, last).map(Passage::text);
    }
}
