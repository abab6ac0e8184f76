package org.readback.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.Block;
import org.readback.bank.Evidence;

class TypedWordsTest {
    private static final Block.Paragraph PARAGRAPH =
            new Block.Paragraph(3, "“It’s over”, she said – and it\u00a0was. It’s İzmir, it’s late.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it's over | It’s over",
                "\"It's over\", she | “It’s over”, she",
                "said - and | said – and",
                "AND   IT WAS | and it\u00a0was",
                "İzmir | İzmir",
                "late. | late."
            })
    void wordsAreFoundAsTheyStandThere(String typed, String words) {
        assertThat(TypedWords.find(PARAGRAPH, typed))
                .extracting(Evidence::exact)
                .contains(words);
    }

    @Test
    void everyPlaceIsFound() {
        assertThat(TypedWords.find(PARAGRAPH, "it's"))
                .extracting(Evidence::exact, Evidence::suffix)
                .hasSize(3)
                .contains(tuple("it’s", " late."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "its over", "she said and"})
    void otherWordsAreNotFound(String typed) {
        assertThat(TypedWords.find(PARAGRAPH, typed)).isEmpty();
    }
}
