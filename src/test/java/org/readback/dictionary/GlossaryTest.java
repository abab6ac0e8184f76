package org.readback.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    @Test
    void aWordHasItsMeaningInItsClassOnly() {
        assertThat(Glossary.of("curtail", WordClass.VERB))
                .hasValueSatisfying(meaning -> assertThat(meaning.text()).isEqualTo("to reduce or limit something"));
        assertThat(Glossary.of("curtail", WordClass.NOUN)).isEmpty();
    }

    @Test
    void britishSpellingsAreFoundToo() {
        assertThat(Glossary.of("jeopardise", WordClass.VERB)).isEqualTo(Glossary.of("jeopardize", WordClass.VERB));
    }

    @Test
    void noMeaningUsesItsWord() {
        assertThat(Glossary.all())
                .allSatisfy(
                        meaning -> assertThat(meaning.text().split("[^a-z]+")).doesNotContain(meaning.lemma()));
    }

    @Test
    void meaningsBesideAreOfTheSameFieldAndNotClose() {
        Meaning envoy = Glossary.of("envoy", WordClass.NOUN).orElseThrow();
        List<Meaning> beside = Glossary.beside(envoy);

        assertThat(beside).extracting(Meaning::lemma).contains("ombudsman").doesNotContain("emissary", "drought");
        assertThat(beside).extracting(Meaning::kind).containsOnly("noun official");
    }

    @Test
    void everyFieldHasEnoughForWrongAnswers() {
        assertThat(Glossary.all())
                .allSatisfy(meaning -> assertThat(Glossary.beside(meaning).stream()
                                .map(Meaning::group)
                                .distinct())
                        .hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void aFamiliarWordOnlyServesAsAWrongAnswer() {
        assertThat(Glossary.of("hurricane", WordClass.NOUN).orElseThrow().hard())
                .isFalse();
    }
}
