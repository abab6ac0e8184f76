package org.readback.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end. In the texts here a bar stands between each sentence and the next one. */
class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank at noon.|Nobody was hurt!|Who knew?|The owner did.",
                "Mr. Ruud met Dr. Haddad and Lt. Gov. Ana Brox.|They spoke for an hour.",
                "MR. HOLT: Good morning, all.|Is Ms. Lind here?",
                "Prof. J. K. Rowe and George W. Holt wrote it.|A. B. Lund paid.",
                "The plan has three parts.|Plan B. is cheaper.",
                "They chose Plan B.|The council agreed.",
            })
    void titlesAndInitialsEndNone(String text) {
        isCut(text, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She moved to the U.S. in May.|The U.S. Navy hired her.",
                "She moved to the U.S.|The move took a year.",
                "She left Washington D.C. Mayor Ada Orr stayed.",
                "“I like the U.S.”|He smiled.",
                "He runs Lund Inc. Chief Executive Bo Lund said so.",
                "He runs Lund Bros. Ltd.|It builds boats.",
                "The man from St. Ives met Martin Orr Jr. at Acre St.|Both were late.",
                "In Lund et al. the number is lower.|The ship, e.g. Aurora, is old.",
                "It was Holt vs. Lund in court.|Holt won.",
                "Ask Joe.|He read the Act.|He flew to Kyiv.|It rained.",
            })
    void abbreviationsEndOneOnlyWhereAnotherBegins(String text) {
        isCut(text, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bus No. 5 left at 6.30 p.m. Monday from Pier 2.|It was full.",
                "Bus No. 5 left at 6 p.m.|Ruud missed it.",
                "It opens at 9 a.m. GMT on Jan. 3.|Tickets are $3.50 (see pp. 4 and 5).",
                "Prices rose 3.5 percent, to 1.2 million crowns.|In 2011.|Then they fell.",
                "Will it pass?|No.|The mayor voted against it.",
                "1. The first bridge is old.|It opened in 1911.|The next one is new.",
                "A. The bridge",
                "Visit www.example.org or write to ann@example.org.|Ask for Ann.",
                "The sea rose.[1] It fell again.[2]",
            })
    void numbersDatesAndTimesStayWhole(String text) {
        isCut(text, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We won.”|She laughed.|“It was close,” she said.|“Very close.”",
                "“Did we win?” he asked.|“Yes!” Ruud said.|“Twice.”",
                "“Did we win?” Tomas van Ruud asked the crowd.|“Yes!”|The crowd sang.",
                "“Is it true?”|He asked that twice.",
                "\"We won.\"|She laughed.|\"Did we?\" he asked.|\"Yes.\"",
                "He said: ‘Call it by its name.’|She did not.",
                "“It is late.|We go home,” she said.|They went.",
                "(The bridge was closed.)|It opened on Monday (at last!) and stayed open.",
                "“Who said ‘never’?”|Nobody did.",
            })
    void quotationsKeepTheirMarksAndWhoSpoke(String text) {
        isCut(text, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He waited…|Then he left.|She … stayed.",
                "He waited... and left.|He came back...|The door was shut.",
                "“I was…”|He stopped.",
                "The firm Yahoo! was sold.|What next?|iPhone sales rose.",
                "Stop!!!|What?!|Nothing.",
                "OSLO (NNA) — The ship left.|It carried 1,200 people.",
                "He came; he saw: it was new – and dear.",
                "One line\nand the same sentence.|Another one.",
                "no capital and no end",
            })
    void dotsAndOddMarksAreUnderstood(String text) {
        isCut(text, "en");
    }

    @Test
    void otherLanguagesHaveRulesOfTheirOwn() {
        isCut("Das Schiff, z.B. die „Aurora“, kam am Mo. in Kiel an.|Dr. Lund war an Bord.", "de");
        isCut("Han kom fra Oslo.|Hun reiste hjem.", "nb");
        isCut("船は港に着いた。|乗客は全員無事だった。", "ja");
    }

    @Test
    void anArticleThatDoesNotTellItsLanguageIsTakenForEnglish() {
        isCut("Mr. Ruud left.|Dr. Haddad stayed.", null);
    }

    private static void isCut(String marked, @Nullable String language) {
        String between = "ja".equals(language) ? "" : " ";
        String text = marked.replace("|", between);
        List<Sentence> sentences = Sentences.of(new Block.Paragraph(3, text), language);

        assertThat(sentences).extracting(Sentence::text).containsExactly(marked.split("\\|"));
        assertThat(sentences)
                .allSatisfy(
                        it -> assertThat(text.substring(it.start(), it.end())).isEqualTo(it.text()));
    }

    @Test
    void sentencesAreNumberedInTheirParagraphs() {
        Article article = new Article(
                "a",
                "A",
                null,
                null,
                null,
                null,
                null,
                "en",
                List.of(
                        new Block.Paragraph(1, "  One.  Two. "),
                        new Block.Heading("Not a sentence. At all."),
                        new Block.Paragraph(2, Block.Form.BULLET, "Three.")));

        assertThat(Sentences.of(article))
                .containsExactly(
                        new Sentence(1, 1, 2, 6, "One."),
                        new Sentence(1, 2, 8, 12, "Two."),
                        new Sentence(2, 1, 0, 6, "Three."));
    }
}
