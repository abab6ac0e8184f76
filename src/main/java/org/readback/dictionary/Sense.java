package org.readback.dictionary;

import java.util.List;

/**
 * One meaning that a word can have.
 *
 * @param lemma the word that has it, in its base form
 * @param written the same as the dictionary writes it, such as "China" or "LED"
 * @param synonyms the other words that have it
 * @param gloss the dictionary's definition, without its examples
 * @param uses how often the word has this meaning in the texts that the dictionary's makers read
 * @param file the dictionary's file, a wide field of meaning such as "noun.person" or "verb.communication"
 * @param topical whether the dictionary gives it to one field (law, music), region or style (slang)
 * @param number the dictionary's own number, the same for all its synonyms
 */
public record Sense(
        String lemma,
        String written,
        WordClass wordClass,
        List<String> synonyms,
        String gloss,
        List<String> examples,
        int uses,
        String file,
        boolean topical,
        long number) {
    public Sense {
        synonyms = List.copyOf(synonyms);
        examples = List.copyOf(examples);
    }

    public boolean isPerson() {
        return file.equals("noun.person");
    }

    /** Whether it means people, animals or things taken together, such as a team or a fleet. */
    public boolean isGroup() {
        return file.equals("noun.group");
    }
}
