package org.readback.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/** The dictionary, WordNet 3.1. The first look-up waits half a second while it loads; any thread may call. */
public final class WordNet {
    /** Loaded once, by the first look-up: who generates nothing never pays for it. */
    private static final class Loaded {
        static final Dictionary DICTIONARY = load();

        private static Dictionary load() {
            try {
                return Dictionary.getDefaultResourceInstance();
            } catch (JWNLException broken) {
                throw new IllegalStateException("the dictionary is missing from the program", broken);
            }
        }
    }

    private WordNet() {}

    /** Loads the dictionary on a thread of its own, so that the first look-up of a reader needn't wait. */
    public static void loadAhead() {
        Thread loading = new Thread(() -> senses("word", WordClass.NOUN), "dictionary");
        loading.setDaemon(true);
        loading.start();
    }

    /** Whether the dictionary may have the words of a text in this language, as BCP 47; it is one of English. */
    public static boolean knows(@Nullable String language) {
        return language == null || language.toLowerCase(Locale.ROOT).matches("en([-_].*)?");
    }

    /** The base form that the dictionary has of a word, such as "envoy" of "envoys"; empty for an unknown one. */
    public static Optional<String> base(String word, WordClass wordClass) {
        return entry(word, wordClass).map(IndexWord::getLemma);
    }

    /** Every base form that a word can have: of "found" both "find" and "found". The likeliest doesn't come first. */
    static List<String> bases(String word, WordClass wordClass) {
        String wanted = word.toLowerCase(Locale.ROOT).trim();
        return isCompound(wanted)
                ? base(wanted, wordClass).stream().toList()
                : List.copyOf(read(() -> Loaded.DICTIONARY
                        .getMorphologicalProcessor()
                        .lookupAllBaseForms(wordClass.inDictionary(), wanted)));
    }

    /** What a word can mean, the commonest first; any form of it will do. "Prime minister" is a word too. */
    public static List<Sense> senses(String word, WordClass wordClass) {
        return entry(word, wordClass)
                .map(entry -> entry.getSenses().stream()
                        .map(found -> SenseReader.read(found, entry.getLemma()))
                        .toList())
                .orElse(List.of());
    }

    /** The wider meanings right above one: of "envoy", "diplomat". */
    public static List<Sense> hypernyms(Sense sense) {
        return pointedAt(synset(sense), PointerType.HYPERNYM, PointerType.INSTANCE_HYPERNYM);
    }

    /** The narrower meanings right below one. */
    public static List<Sense> hyponyms(Sense sense) {
        return pointedAt(synset(sense), PointerType.HYPONYM, PointerType.INSTANCES_HYPONYM);
    }

    /** The other meanings under the same wider ones; of an adjective, those close to it. */
    public static List<Sense> siblings(Sense sense) {
        List<Sense> found = new ArrayList<>(pointedAt(synset(sense), PointerType.SIMILAR_TO));
        hypernyms(sense).forEach(above -> found.addAll(hyponyms(above)));
        found.removeIf(other -> other.number() == sense.number());
        return found;
    }

    /** Whether a noun mostly means a person, as "envoy" does. */
    public static boolean isPerson(String noun) {
        return isMostly(noun, Sense::isPerson);
    }

    /** Whether a noun mostly means people or things taken together, as "committee" does. */
    public static boolean isGroup(String noun) {
        return isMostly(noun, Sense::isGroup);
    }

    private static boolean isMostly(String noun, Predicate<Sense> kind) {
        List<Sense> senses = senses(noun, WordClass.NOUN);
        int all = senses.stream().mapToInt(Sense::uses).sum();
        int some = senses.stream().filter(kind).mapToInt(Sense::uses).sum();
        return all == 0 ? senses.stream().limit(1).anyMatch(kind) : some * 2 > all;
    }

    private static List<Sense> pointedAt(Synset synset, PointerType... types) {
        List<Sense> found = new ArrayList<>();
        for (PointerType type : types) {
            for (Pointer pointer : synset.getPointers(type)) {
                Synset target = read(pointer::getTargetSynset);
                found.add(SenseReader.read(
                        target, SenseReader.written(target.getWords().get(0))));
            }
        }
        return found;
    }

    private static Synset synset(Sense sense) {
        return read(() -> Loaded.DICTIONARY.getSynsetAt(sense.wordClass().inDictionary(), sense.number()));
    }

    private static Optional<IndexWord> entry(String word, WordClass wordClass) {
        POS pos = wordClass.inDictionary();
        String wanted = word.toLowerCase(Locale.ROOT).trim();
        return Optional.ofNullable(
                isCompound(wanted)
                        ? read(() -> Loaded.DICTIONARY.getIndexWord(pos, wanted))
                        : read(() -> Loaded.DICTIONARY.lookupIndexWord(pos, wanted)));
    }

    /** Of "prime minister" the looser look-up would find the verb "prime". */
    private static boolean isCompound(String word) {
        return word.matches(".*[\\s-].*");
    }

    private interface Reading<T extends @Nullable Object> {
        T read() throws JWNLException;
    }

    private static <T extends @Nullable Object> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (JWNLException unreadable) {
            throw new IllegalStateException("the dictionary can't be read", unreadable);
        }
    }
}
