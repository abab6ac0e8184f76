package org.readback.generate.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    @Test
    void aWordHasItsMeaningInItsClassOnly() {
        assertThat(Glossary.of("curtail", WordClass.VERB))
                .hasValueSatisfying(meaning -> assertThat(meaning.text()).isEqualTo("to reduce or limit"));
        assertThat(Glossary.of("curtail", WordClass.NOUN)).isEmpty();
    }

    @Test
    void britishSpellingsAreFoundToo() {
        assertThat(Glossary.of("mobilise", WordClass.VERB)).isEqualTo(Glossary.of("mobilize", WordClass.VERB));
    }

    @Test
    void noMeaningUsesItsWord() {
        assertThat(Glossary.all())
                .allSatisfy(
                        meaning -> assertThat(meaning.text().split("[^a-z]+")).doesNotContain(meaning.lemma()));
    }

    @Test
    void meaningsBesideAreOfTheSameKindAndAnotherGroup() {
        Meaning envoy = Glossary.of("envoy", WordClass.NOUN).orElseThrow();
        List<Meaning> beside = Glossary.beside(envoy);

        assertThat(beside).extracting(Meaning::lemma).contains("dissident").doesNotContain("emissary", "drought");
        assertThat(beside).extracting(Meaning::kind).containsOnly("noun person");
    }

    @Test
    void closeMeaningsAreTold() {
        Meaning abate = Glossary.of("abate", WordClass.VERB).orElseThrow();

        assertThat(Kinship.areClose(abate, Glossary.of("allay", WordClass.VERB).orElseThrow()))
                .isTrue();
        assertThat(Kinship.areClose(
                        abate, Glossary.of("extradite", WordClass.VERB).orElseThrow()))
                .isFalse();
    }
}
