package org.readback.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordNetTest {
    @Test
    void aSenseHasItsGlossExamplesSynonymsAndField() {
        Sense sense = WordNet.senses("curtailed", WordClass.VERB).get(0);

        assertThat(sense.lemma()).isEqualTo("curtail");
        assertThat(sense.gloss()).isEqualTo("place restrictions on");
        assertThat(sense.examples()).containsExactly("curtail drinking in school");
        assertThat(sense.synonyms()).contains("curb", "cut back");
        assertThat(sense.file()).isEqualTo("verb.change");
    }

    @Test
    void theCommonestSenseComesFirst() {
        assertThat(WordNet.senses("party", WordClass.NOUN))
                .extracting(Sense::uses)
                .startsWith(29, 14)
                .hasSizeGreaterThan(3);
    }

    @Test
    void aSenseOfOneFieldIsTopical() {
        assertThat(WordNet.senses("legato", WordClass.ADJECTIVE)).allMatch(Sense::topical);
        assertThat(WordNet.senses("harbour", WordClass.NOUN)).noneMatch(Sense::topical);
    }

    @Test
    void widerMeaningsStandAboveAndSiblingsBeside() {
        Sense trombone = WordNet.senses("trombone", WordClass.NOUN).get(0);

        assertThat(WordNet.hypernyms(trombone)).extracting(Sense::lemma).contains("brass");
        assertThat(WordNet.siblings(trombone))
                .extracting(Sense::lemma)
                .contains("bugle", "clarion")
                .doesNotContain("trombone");
    }

    @Test
    void narrowerMeaningsStandBelow() {
        Sense tree = WordNet.senses("oak", WordClass.NOUN).get(1);

        assertThat(WordNet.hyponyms(tree)).extracting(Sense::lemma).contains("holm oak", "cork oak");
    }

    @ParameterizedTest
    @CsvSource({"envoys, NOUN, envoy", "left, VERB, leave", "harsher, ADJECTIVE, harsh", "Ministries, NOUN, ministry"})
    void anyFormLeadsToTheBase(String form, WordClass wordClass, String base) {
        assertThat(WordNet.base(form, wordClass)).contains(base);
    }

    @ParameterizedTest
    @CsvSource({"xyzzyx, NOUN", "prime minister, VERB", "ministerial talks, NOUN"})
    void anUnknownWordHasNeitherBaseNorSenses(String word, WordClass wordClass) {
        assertThat(WordNet.base(word, wordClass)).isEmpty();
        assertThat(WordNet.senses(word, wordClass)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"envoy", "teacher", "prime minister", "nurses", "president"})
    void peopleAreTold(String noun) {
        assertThat(WordNet.isPerson(noun)).isTrue();
        assertThat(WordNet.isGroup(noun)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee", "government", "companies", "fleet"})
    void groupsAreTold(String noun) {
        assertThat(WordNet.isGroup(noun)).isTrue();
        assertThat(WordNet.isPerson(noun)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "treaty", "rain", "qwertz"})
    void thingsAreNeither(String noun) {
        assertThat(WordNet.isPerson(noun) || WordNet.isGroup(noun)).isFalse();
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        List<String> words = List.of("run", "set", "cut", "hold", "bank", "light", "plain", "order", "charge", "draw");
        Callable<List<Sense>> reading = () -> words.stream()
                .flatMap(word -> WordNet.senses(word, WordClass.VERB).stream())
                .flatMap(sense -> WordNet.hypernyms(sense).stream())
                .toList();
        List<Sense> alone = reading.call();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Sense>>> together = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                together.add(threads.submit(reading));
            }
            for (Future<List<Sense>> each : together) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
