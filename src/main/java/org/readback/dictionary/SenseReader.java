package org.readback.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;

/** From the dictionary's set of synonyms to our sense. */
final class SenseReader {
    private static final Pattern EXAMPLE = Pattern.compile("\"([^\"]+)\"?");

    private SenseReader() {}

    /** The sense as one of its words has it. */
    static Sense read(Synset found, String lemma) {
        String gloss = found.getGloss();
        int examples = gloss.indexOf('"');
        String definition = examples < 0 ? gloss : gloss.substring(0, examples);
        return new Sense(
                lemma,
                words(found).stream()
                        .filter(word -> word.equalsIgnoreCase(lemma))
                        .findFirst()
                        .orElse(lemma),
                WordClass.of(found.getPOS()),
                words(found).stream()
                        .filter(word -> !word.equalsIgnoreCase(lemma))
                        .toList(),
                definition.replaceAll("[;,:\\s]+$", "").trim(),
                examples < 0 ? List.of() : examples(gloss.substring(examples)),
                uses(found, lemma),
                found.getLexFileName(),
                isTopical(found),
                found.getOffset());
    }

    private static List<String> words(Synset found) {
        return found.getWords().stream().map(SenseReader::written).toList();
    }

    /** The word without the dictionary's mark of where an adjective may stand: "asleep(p)". */
    static String written(Word word) {
        return word.getLemma().replace('_', ' ').replaceAll("\\((a|p|ip)\\)$", "");
    }

    private static List<String> examples(String text) {
        List<String> examples = new ArrayList<>();
        Matcher match = EXAMPLE.matcher(text);
        while (match.find()) {
            examples.add(match.group(1));
        }
        return examples;
    }

    private static int uses(Synset found, String lemma) {
        return found.getWords().stream()
                .filter(word -> written(word).equalsIgnoreCase(lemma))
                .mapToInt(Word::getUseCount)
                .sum();
    }

    private static boolean isTopical(Synset found) {
        return found.getPointers().stream()
                .map(pointer -> pointer.getType())
                .anyMatch(type ->
                        type == PointerType.CATEGORY || type == PointerType.REGION || type == PointerType.USAGE);
    }
}
