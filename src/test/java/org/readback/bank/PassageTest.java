package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.bank.Passage.Mark;
import org.readback.bank.Passage.Part;
import org.readback.bank.Passage.Span;

class PassageTest {
    @Test
    void evidenceIsCutOutOfItsParagraph() {
        assertThat(marked("One two three.", "two")).containsExactly("One ", "1[two", " three.");
    }

    @Test
    void overlappingEvidenceKeepsAllItsQuestions() {
        assertThat(marked("One two three four.", "One two three", "three four"))
                .containsExactly("1[One two ", "1,2[three", "2[ four", ".");
    }

    @Test
    void evidenceThatTheArticleHasNoMoreIsLeftOut() {
        assertThat(marked("One two three.", "five")).containsExactly("One two three.");
    }

    @Test
    void ofTwoLikePlacesTheOneWithTheSameContextIsMarked() {
        Article article = article("Red is red. Blue is red.");
        Evidence second = Evidence.find(article, "red").get(1);

        assertThat(spans(Passage.of(article, List.of(new Mark(1, second)))))
                .containsExactly("Red is red. ", "Blue is ", "1[red", ".");
    }

    @Test
    void everyPartOfAQuestionsEvidenceHasAPlaceOfItsOwn() {
        Evidence one = new Evidence(1, "One", "", "");
        Evidence three = new Evidence(1, "three", "", "");

        Passage passage = Passage.of(article("One two three."), List.of(new Mark(4, 1, one), new Mark(4, 2, three)));

        assertThat(passage.anchor(4, 1)).contains("evidence-q4");
        assertThat(passage.anchor(4, 2)).contains("evidence-q4-2");
        assertThat(passage.anchor(4, 3)).isEmpty();
    }

    @Test
    void twoPartsOfOneQuestionOnTheSameWordsAreOneMark() {
        Evidence two = new Evidence(1, "two", "", "");
        Passage passage = Passage.of(article("One two three."), List.of(new Mark(4, 1, two), new Mark(4, 2, two)));

        assertThat(spans(passage)).containsExactly("One ", "4[two", " three.");
        assertThat(passage.anchor(4, 2)).isEqualTo(passage.anchor(4, 1));
    }

    @Test
    void aParagraphIsCutIntoSentencesWithTheSpaceAfterThem() {
        assertThat(sentences("Dr. No came.  He sat. ")).containsExactly("1: Dr. No came.  ", "2: He sat. ");
    }

    @Test
    void evidenceMayCrossTheEndOfASentence() {
        assertThat(sentences("One two. Three four. Five.", "two. Three", "two", "Five."))
                .containsExactly("1: One /1,2[two/1[. ", "2: 1[Three/ four. ", "3: 3[Five.");
    }

    @Test
    void evidenceThatCrossesASentencesEndHasOnePlace() {
        Evidence crossing = new Evidence(1, "two. Three", "", "");
        Passage passage = Passage.of(article("One two. Three four."), List.of(new Mark(4, crossing)));

        assertThat(paragraph(passage).spans())
                .filteredOn(span -> span.anchor() != null)
                .hasSize(1);
    }

    private static List<String> sentences(String paragraph, String... quotes) {
        return paragraph(passage(paragraph, quotes)).sentences().stream()
                .map(sentence -> sentence.number() + ": " + String.join("/", words(sentence.spans())))
                .toList();
    }

    private static List<String> marked(String paragraph, String... quotes) {
        return spans(passage(paragraph, quotes));
    }

    private static Passage passage(String paragraph, String... quotes) {
        List<Mark> marks = new ArrayList<>();
        for (String quote : quotes) {
            marks.add(new Mark(marks.size() + 1, new Evidence(1, quote, "", "")));
        }
        return Passage.of(article(paragraph), marks);
    }

    private static Article article(String paragraph) {
        return new Article("a", "A", null, null, null, null, null, null, List.of(new Block.Paragraph(1, paragraph)));
    }

    private static List<String> spans(Passage passage) {
        return words(paragraph(passage).spans());
    }

    private static Passage.Paragraph paragraph(Passage passage) {
        return ((Part.Run) passage.parts().get(0)).paragraphs().get(0);
    }

    private static List<String> words(List<Span> spans) {
        return spans.stream().map(PassageTest::words).toList();
    }

    private static String words(Span span) {
        String marks = span.marks().stream().map(String::valueOf).collect(Collectors.joining(","));
        return marks.isEmpty() ? span.text() : marks + "[" + span.text();
    }
}
