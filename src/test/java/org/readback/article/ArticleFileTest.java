package org.readback.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.Block.Figure;
import org.readback.article.Block.Form;
import org.readback.article.Block.Heading;
import org.readback.article.Block.Paragraph;
import org.readback.article.Block.Table;
import org.readback.yaml.Parsed;
import org.readback.yaml.Problem;

class ArticleFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. The first of May",
                "# 10 Downing Street",
                "- said nobody",
                "> quoted",
                "* * *",
                "---",
                "A *star*, an _underline_ and a `tick`",
                "[Foreign ministry spokesman] told reporters <b>no</b> &amp; left",
                "https://example.org/a_b_c",
                "    indented",
                "+ 5 degrees",
                "1997) and after",
                "~~~",
                "ends in a backslash \\"
            })
    void aParagraphComesBackWordForWord(String text) {
        Article article = article("A title", new Paragraph(1, text.strip()), new Paragraph(2, "Another."));
        assertThat(again(article)).isEqualTo(article);
    }

    @Test
    void aBylineIsReadWithoutItsBy() {
        var read = givenFile("---\ntitle: A\nbyline: By Ada Lund\n---\n\nText.\n");
        assertThat(read.value().orElseThrow().byline()).isEqualTo("Ada Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"US: \"No\" to talks", "'Tis so", "- a dash", "No", "1997", "# one", "a: b #c", "2004-03-23"})
    void aTitleComesBackWordForWord(String title) {
        Article article = article(title, new Heading("Why: a \"why\""), new Paragraph(1, "Text."));
        assertThat(again(article)).isEqualTo(article);
    }

    @Test
    void listsQuotationsTablesAndCaptionsComeBackWordForWord() {
        Article article = article(
                "A title",
                new Paragraph(1, "Three things:"),
                new Paragraph(2, Form.BULLET, "1. not a number"),
                new Paragraph(3, Form.BULLET, "+ 5 degrees"),
                new Paragraph(4, Form.NUMBERED, "the first"),
                new Paragraph(5, Form.NUMBERED, "> the second"),
                new Paragraph(6, Form.QUOTE, "We [all] came."),
                new Paragraph(7, Form.QUOTE, "- and went"),
                new Figure("The mayor [left] with a *spade*."),
                new Table(List.of(List.of("Club", "Points"), List.of("Rovers | Old Boys", "12"))),
                new Paragraph(8, "The end."));
        assertThat(again(article)).isEqualTo(article);
    }

    @Test
    void bracketsStayAsTheyAreWhereMarkdownLetsThem() {
        Article article = article("A title", new Paragraph(1, "“The [US] government,” he said."));
        assertThat(ArticleFile.write(article)).contains("The [US] government");
    }

    @Test
    void aSpaceBehindAPictureMakesNoParagraphOfIt() {
        Parsed<Article> read = givenFile("---\ntitle: A\n---\n\n![The mayor.]() \n\nText.\n");
        assertThat(read.value().orElseThrow().blocks())
                .containsExactly(new Figure("The mayor."), new Paragraph(1, "Text."));
    }

    @Test
    void aByteOrderMarkAndSpacesBehindTheDashesDoNoHarm() {
        Parsed<Article> read = givenFile("\uFEFF---\ntitle: A\n---  \n\nText.\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().title()).isEqualTo("A");
    }

    @Test
    void whatMarkdownTakesForCodeIsText() {
        Parsed<Article> read = givenFile("---\ntitle: A\n---\n\n    Indented\n    text.\n\n```\nFenced.\n```\n");
        assertThat(read.value().orElseThrow().paragraphs())
                .containsExactly(new Paragraph(1, "Indented text."), new Paragraph(2, "Fenced."));
    }

    @Test
    void aDateIsADateAndATitleThatLooksLikeOneStaysText() {
        Parsed<Article> read = givenFile("---\ntitle: 2004-03-23\ndate: 2004-03-23\n---\n\nText.\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().title()).isEqualTo("2004-03-23");
        assertThat(read.value().orElseThrow().date()).isEqualTo(LocalDate.of(2004, 3, 23));
    }

    @Test
    void everyProblemIsToldWithItsPlace() {
        assertThat(givenFile("---\ntitle: A\ndate: March 2004\nauthor: B\n---\n\nText.\n")
                        .problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "a.md:3:7: 'date: March 2004' should be a date such as 2011-04-28",
                        "a.md:4:1: unknown field 'author'; known are title, publisher, date, dateline, byline, source, language");
    }

    @Test
    void brokenFrontMatterIsToldWithItsPlace() {
        assertThat(givenFile("---\ntitle: A: B\n---\n\nText.\n").problems())
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("a.md:2:9: this is not YAML");
    }

    @Test
    void anArticleNeedsFrontMatterATitleAndAParagraph() {
        assertThat(givenFile("Text.\n").problems())
                .singleElement()
                .extracting(Problem::line)
                .isEqualTo(1);
        assertThat(givenFile("---\ndate: 2004-03-23\n---\n\nText.\n").problems())
                .extracting(Problem::message)
                .containsExactly("'title' is missing; add it");
        assertThat(givenFile("---\ntitle: A\n---\n").problems())
                .extracting(Problem::message)
                .containsExactly("the article has no paragraph; write one below the ---");
    }

    private static Parsed<Article> givenFile(String content) {
        return ArticleFile.parse("a", "a.md", content);
    }

    private static Article article(String title, Block... blocks) {
        return new Article(
                "a",
                title,
                "The Press",
                LocalDate.of(2004, 3, 23),
                "OSLO (NNA)",
                "A. Writer",
                null,
                "en",
                List.of(blocks));
    }

    private static Article again(Article article) {
        Parsed<Article> read = givenFile(ArticleFile.write(article));
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow();
    }
}
