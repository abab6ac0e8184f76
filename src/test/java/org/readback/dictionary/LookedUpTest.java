package org.readback.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookedUpTest {
    @ParameterizedTest
    @CsvSource({
        "envoys, envoy noun",
        "led, lead verb",
        "Saw, see verb",
        "found, find verb",
        "criticised, criticise verb",
        "harsher, harsh adjective",
        "prime minister, prime minister noun",
        "leaves, leaf noun",
        "leaves, leave verb"
    })
    void aFormLeadsToItsBase(String form, String headword) {
        assertThat(headwords(form)).contains(headword);
    }

    @ParameterizedTest
    @CsvSource({
        "hoped, hop verb",
        "singing, singe verb",
        "was, WA noun",
        "led, LED noun",
        "china, China noun",
        "as, As noun"
    })
    void aWordIsNotTakenForOneThatItIsNoFormOf(String form, String headword) {
        assertThat(headwords(form)).isNotEmpty().doesNotContain(headword);
    }

    @ParameterizedTest
    @CsvSource({"China, China noun", "May, May noun", "US, US noun", "LED, LED noun", "paris, Paris noun"})
    void aNameIsFoundWhereItMayBeMeant(String word, String headword) {
        assertThat(headwords(word)).contains(headword);
    }

    @ParameterizedTest
    @CsvSource({
        "'“backsliding,”', backsliding",
        "China’s, China",
        "China's, China",
        "'  ice   cream. ', ice cream",
        "wouldn't, wouldn’t",
        "I'm, I’m"
    })
    void whatClingsToAWordInATextIsLeftOut(String typed, String headword) {
        assertThat(LookedUp.of(typed).entries()).first().extracting(Entry::word).isEqualTo(headword);
    }

    @Test
    void theCommonestMeaningsComeFirstAndAreFew() {
        assertThat(headwords("left")).startsWith("leave verb");
        Stream.of("run", "set", "leaves", "well", "better", "number", "can", "as", "over")
                .forEach(word -> assertThat(LookedUp.of(word).entries())
                        .as(word)
                        .hasSizeBetween(1, 3)
                        .allSatisfy(entry -> assertThat(entry.definitions()).hasSizeBetween(1, 3))
                        .satisfies(entries -> assertThat(entries.stream()
                                        .mapToInt(entry -> entry.definitions().size())
                                        .sum())
                                .isLessThanOrEqualTo(5)));
    }

    @Test
    void ourOwnMeaningForPupilsComesBeforeTheDictionarys() {
        Entry envoy = LookedUp.of("envoys").entries().get(0);

        assertThat(envoy.definitions())
                .extracting(Entry.Definition::text)
                .startsWith(
                        "official sent abroad to speak for a government",
                        "a diplomat having less authority than an ambassador");
    }

    @Test
    void anExampleIsOfTheWordItselfAndTypesetAsAPageIs() {
        Entry see = LookedUp.of("seen").entries().get(0);

        assertThat(see.definitions())
                .extracting(Entry.Definition::example)
                .contains("You’ll see a lot of cheating in this school");
        assertThat(LookedUp.of("as").entries().get(2).definitions().get(0).text())
                .isEqualTo("to the same degree (often followed by “as”)");
    }

    @Test
    void wordsThatHoldSentencesTogetherAreExplainedToo() {
        LookedUp despite = LookedUp.of("Despite");

        assertThat(despite.entries())
                .extracting(entry ->
                        entry.kind() + ": " + entry.definitions().get(0).text())
                .containsExactly("preposition: even though there is; without being stopped by");
        assertThat(despite.isFromWordNet()).isFalse();
        assertThat(headwords("until")).containsExactly("until conjunction", "until preposition");
    }

    @Test
    void ofAnUnknownWordThePartsAreOffered() {
        assertThat(LookedUp.of("two-day")).isEqualTo(new LookedUp("two-day", List.of(), List.of("two", "day")));
        assertThat(LookedUp.of("Ravnholm")).isEqualTo(new LookedUp("Ravnholm", List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "’", "—", "?!", "<>", "\u0000"})
    void nothingIsFoundForWhatIsNoWord(String typed) {
        assertThat(LookedUp.of(typed).isBlank()).isTrue();
        assertThat(LookedUp.of(typed).entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "42",
                "1,400",
                "żółć",
                "𝒳𝒳",
                "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a"
            })
    void oddInputIsStood(String typed) {
        assertThat(LookedUp.of(typed).word().length()).isLessThanOrEqualTo(60);
    }

    private static List<String> headwords(String word) {
        return LookedUp.of(word).entries().stream()
                .map(entry -> entry.word() + " " + entry.kind())
                .toList();
    }
}
