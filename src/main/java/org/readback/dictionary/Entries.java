package org.readback.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Chooses what to tell of a word: a reader wants the meaning that fits, not all that there are. */
final class Entries {
    private static final int MOST_ENTRIES = 3;
    private static final int MOST_DEFINITIONS = 5;
    /** As a form of another word, such as "hoped" of "hop", a word counts only if that one is at least this common. */
    private static final double LEAST_SHARE = 0.04;

    private Entries() {}

    /** What a word in any form means, the commonest first; at most three entries and five definitions. */
    static List<Entry> of(String word) {
        List<Candidate> content = likely(word, candidates(word));
        List<Entry> entries =
                new ArrayList<>(isAbbreviation(word) && !content.isEmpty() ? List.of() : FunctionWords.of(word));
        List<Candidate> chosen = content.stream()
                .limit(Math.max(0, MOST_ENTRIES - entries.size()))
                .toList();
        int[] shares = shares(chosen, MOST_DEFINITIONS - entries.size());
        for (int i = 0; i < shares.length; i++) {
            entries.add(chosen.get(i).entry(shares[i]));
        }
        return entries;
    }

    private static List<Candidate> candidates(String word) {
        List<Candidate> all = Stream.of(WordClass.values())
                .flatMap(wordClass -> WordNet.bases(word, wordClass).stream()
                        .map(base -> new Candidate(base, wordClass, WordNet.senses(base, wordClass))))
                .toList();
        List<Candidate> written = all.stream()
                .map(each -> each.keeping(sense -> isWrittenLike(sense, word)))
                .filter(each -> !each.senses().isEmpty())
                .toList();
        if (!FunctionWords.of(word).isEmpty()) {
            // of "as" and "at" the dictionary knows two chemical elements, of "can" a tin
            return written.stream()
                    .filter(each -> word.length() > 1 && each.isOf(word) && each.uses() > 0)
                    .toList();
        }
        return written.isEmpty() ? all : written;
    }

    /** "china" is no country, and "led" no diode; but a capital letter may only begin a sentence. */
    private static boolean isWrittenLike(Sense sense, String word) {
        if (isAbbreviation(word) || isAbbreviation(sense.written())) {
            return sense.written().equals(word);
        }
        return Character.isUpperCase(word.charAt(0))
                || !Character.isUpperCase(sense.written().charAt(0));
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** The candidates by how common they are, without those that the word is hardly a form of. */
    private static List<Candidate> likely(String word, List<Candidate> candidates) {
        int most = candidates.stream().mapToInt(Candidate::uses).max().orElse(0);
        return candidates.stream()
                .filter(each -> each.isOf(word) || each.uses() >= most * LEAST_SHARE)
                .filter(each -> candidates.stream().noneMatch(each::isMistakenFor))
                .sorted(Comparator.comparingInt(Candidate::uses).reversed())
                .toList();
    }

    /** How many definitions of each are shown: all show their first, then the commonest of what is left go on. */
    private static int[] shares(List<Candidate> chosen, int room) {
        int[] shares = chosen.stream().mapToInt(each -> 1).toArray();
        for (int left = room - shares.length; left > 0; left--) {
            int commonest = -1;
            for (int i = 0; i < shares.length; i++) {
                int uses = chosen.get(i).usesOf(shares[i]);
                if (uses >= 0 && (commonest < 0 || uses > chosen.get(commonest).usesOf(shares[commonest]))) {
                    commonest = i;
                }
            }
            if (commonest < 0) {
                break;
            }
            shares[commonest]++;
        }
        return shares;
    }
}
