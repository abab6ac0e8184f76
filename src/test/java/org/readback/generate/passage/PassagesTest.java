package org.readback.generate.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.article.Block;
import org.readback.generate.GivenArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.story.Story;

class PassagesTest {
    @Test
    void aPassageBeginsWhereItsParagraphDoes() {
        String paragraph =
                "The town of Oslo has a new mayor. Maria Lund sold 14 paintings of whales to a museum in Bergen.";

        assertThat(shown(paragraph)).hasValue(paragraph);
    }

    @Test
    void ofALongParagraphAsMuchIsShownAsCanBeRead() {
        String start = "The museum of Bergen bought a ship of the whalers and gave the mast to the town. ".repeat(6);
        String end = "Maria Lund sold 14 paintings of whales to a museum in Bergen on Monday.";

        assertThat(shown(start + end).orElseThrow())
                .endsWith(end)
                .startsWith("The museum")
                .hasSizeLessThan(start.length());
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
    void aParagraphThatGoesOnFromTheOneBeforeIsShownBehindIt() {
        for (String[] paragraphs : List.of(
                new String[] {
                    "Maria Lund opened a museum in Bergen.",
                    "It sold 14 paintings of whales to a dealer of the coast in May."
                },
                new String[] {
                    "Maria Lund built a ship in Bergen.",
                    "That ship brought 14 whales to the harbour of the town in the spring of May."
                })) {
            assertThat(shown(paragraphs)).hasValue(String.join(" ", paragraphs));
        }
    }

    @Test
    void whatNeitherParagraphTellsIsNotShown() {
        assertThat(shown(
                        "She has a large museum.",
                        "Few of the people of the town know who gave them to the museum in 1987."))
                .isEmpty();
        assertThat(shown("Whalers 3, Fishermen 1", "It sold 14 paintings of whales to a dealer of the coast in May."))
                .isEmpty();
    }

    @Test
    void aHeadingEndsWhatAParagraphGoesOnFrom() {
        GivenArticle article = GivenArticle.of(
                new Block.Paragraph(1, "Maria Lund opened a museum in Bergen."),
                new Block.Heading("The whales"),
                new Block.Paragraph(2, "It sold 14 paintings of whales to a dealer of the coast in May."));

        assertThat(shown(article)).isEmpty();
    }

    @Test
    void aPieceOfASentenceBeginsNoPassage() {
        assertThat(shown("Not the sea, apparently, nor the 14 whales of the harbour of Bergen in May."))
                .isEmpty();
        assertThat(shown("The weather may not. It brought 14 whales to the harbour of Bergen in May."))
                .isEmpty();
    }

    @Test
    void whoIsUnnamedIsNamedInBrackets() {
        GivenArticle article = GivenArticle.of(
                new Block.Paragraph(1, "Few knew her. Maria Lund was born in Bergen in 1933. Lund painted whales."),
                new Block.Heading("Oslo"),
                new Block.Paragraph(2, "She left the coast for a small white house by the harbour of Oslo in 1954."));

        assertThat(shown(article))
                .hasValue("[Maria Lund] left the coast for a small white house by the harbour of Oslo in 1954.");
    }

    @Test
    void enoughParagraphsAreShownToTellWhatTheLastOneSpeaksOf() {
        String first = "The harbour of Bergen was built by the sailors of 14 ships in the summer of the great storm.";
        String second = "A painter brought a letter, which was read to the mayor in the hall of the old town.";
        String third = "The letter was found by Maria Lund, who sold it to a museum in the north for 23 crowns.";

        assertThat(shown(first, second, third)).hasValue(String.join(" ", first, second, third));
        assertThat(shown(first, (second + " ").repeat(4).strip(), third)).hasValue((second + " ").repeat(2) + third);
    }

    @Test
    void whatNobodySaysBeginsNoPassage() {
        String last =
                "Maria Lund, who has sold 14 paintings of whales, is the mayor of a town on the coast of the north.";

        assertThat(shown("Peter Holm was not glad. “They smelled me in the boat. But it's polite.”", last))
                .hasValueSatisfying(passage -> assertThat(passage).startsWith("Peter Holm"));
        assertThat(shown("“They smelled me in the boat. But it's polite.”", last))
                .hasValue(last);
        assertThat(shown("“Whales are polite,” said Peter Holm.", last))
                .hasValueSatisfying(passage -> assertThat(passage).startsWith("“Whales are polite,” said"));
    }

    @Test
    void theYearIsPutBehindLastYear() {
        assertThat(shown("Maria Lund sold 14 paintings of whales to a museum in Bergen last year and 23 last August."))
                .hasValue(
                        "Maria Lund sold 14 paintings of whales to a museum in Bergen last year [2015] and 23 last August"
                                + " [2015].");
    }

    @Test
    void theMonthIsPutBehindLastMonthAndTheYearBehindItsOwner() {
        assertThat(shown("Maria Lund sold 14 paintings of whales last month to this year's largest museum in Bergen."))
                .hasValue("Maria Lund sold 14 paintings of whales last month [April 2016] to this year's [2016] largest"
                        + " museum in Bergen.");
        assertThat(shown("Maria Lund sold 14 paintings of whales to a museum in Bergen last May."))
                .hasValue("Maria Lund sold 14 paintings of whales to a museum in Bergen last May [2015].");
    }

    @Test
    void whatTheSecondWasAndWhereThereIsMustBeTold() {
        assertThat(shown("The second was harder for the whalers of Bergen, who lost 14 boats in May."))
                .isEmpty();
        assertThat(shown("One of the five is Maria Lund, who has sold paintings of whales to 14 museums."))
                .isEmpty();
        assertThat(shown("Maria Lund bought nothing. She sold 14 paintings of whales there with a friend of hers."))
                .isEmpty();
        assertThat(shown("“Those numbers are real and they worry me,” said Maria Lund, who has sold 14 boats."))
                .isEmpty();
    }

    @Test
    void whatTheWordsBeforeConcededOrSuchASaleWasMustBeTold() {
        assertThat(shown("The whalers concede as much. Maria Lund of Bergen has sold 14 paintings of whales."))
                .isEmpty();
        assertThat(shown("No trace of such a sale was found by Maria Lund, who had lost 14 paintings of whales."))
                .isEmpty();
        assertThat(shown("Since then 14 paintings of whales have been sold to a small museum by Maria Lund."))
                .isEmpty();
        assertThat(shown("Maria Lund, who lives by the harbour of Bergen herself, lost 14 boats in both years."))
                .isEmpty();
    }

    @Test
    void whatIsLeftOutOrWhichTwoAreMeantMustBeTold() {
        assertThat(shown("Lund said that talks on renewing both contracts with the museum of Bergen were going well."))
                .isEmpty();
        assertThat(shown("Because paint is the easy part of it for Bergen and for the museum of whaling in the north."))
                .isEmpty();
        assertThat(
                        shown(
                                "Norway already does in the far north, and a group of museums led by Lund has bought 14 ships."))
                .isEmpty();
        assertThat(
                        shown(
                                "The rest will come from the sale of 14 paintings of whales to a museum in the north of Bergen."))
                .isEmpty();
        assertThat(shown("In May the two chains bought 14 paintings of whales from a museum in the north of Bergen."))
                .isEmpty();
        assertThat(shown("In Bergen both sides agreed to pay for 14 paintings of whales from a museum in the north."))
                .isPresent();
    }

    @Test
    void theNextYearIsNotReckonedFromTheArticlesDay() {
        assertThat(shown("Maria Lund painted whales in 1905 and sold 14 of them to a museum in Bergen the next year."))
                .hasValue("Maria Lund painted whales in 1905 and sold 14 of them to a museum in Bergen the next year.");
    }

    @Test
    void aWordThatLeadsOverIsLeftOut() {
        GivenArticle article = GivenArticle.of(
                new Block.Paragraph(1, "The mayor was glad."),
                new Block.Heading("The sale"),
                new Block.Paragraph(2, "But Maria Lund sold 14 paintings of whales to a museum in Bergen on Monday."));

        assertThat(shown(article))
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
        return shown(given("2016-05-04", paragraphs));
    }

    private static Optional<String> shown(GivenArticle article) {
        Story story = article.story();
        Sentence last = story.sentences().get(story.sentences().size() - 1);
        return Passages.around(story, last).stream().findFirst().map(Passage::text);
    }

    @Test
    void aCountOfWhatIsNotToldIsNotShown() {
        assertThat(shown("The average age was 68. Twenty-three had been ill for more than two days in Bergen."))
                .isEmpty();
        assertThat(shown("Lund took the other 120 kroner from the till and gave them to a friend in Bergen."))
                .isEmpty();
        assertThat(shown("The sailors were old. Twenty-three had been ill for more than two days in Bergen."))
                .isPresent();
    }

    @Test
    void theYearAfterAnotherIsNotShownWithoutThat() {
        assertThat(shown("Norway banned the hunting of whales the following year and lifted the ban in 2012."))
                .isEmpty();
        assertThat(
                        shown(
                                "Norway banned the hunting of whales in 1999 and lifted the ban the following year for two days."))
                .isPresent();
    }

    @Test
    void noListWithoutASubjectIsShown() {
        assertThat(
                        shown(
                                "Approved 12,000 kroner for the harbour pier in Bergen, which was built by the whalers of the town."))
                .isEmpty();
    }

    @Test
    void noAnswerIsRunTogetherWithItsQuestion() {
        assertThat(shown(
                        "The hospital in Bergen opened in 1987. What did it use before? It bought glass eyes from Oslo in"
                                + " three shades of brown and a blue."))
                .isEmpty();
    }
}
