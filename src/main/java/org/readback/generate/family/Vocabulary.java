package org.readback.generate.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.dictionary.Glossary;
import org.readback.dictionary.Meaning;
import org.readback.dictionary.Sense;
import org.readback.dictionary.WordClass;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "In “the ministry curtailed exports of rice”, what does “curtail” mean?" */
final class Vocabulary implements Family {
    private static final int MOST = 2;

    /** A word with its meaning, where the article uses it. */
    private record Use(Sentence sentence, Token token, Meaning meaning) {
        /** How often the texts that WordNet was counted on use the word. */
        int commonness() {
            return WordNet.senses(meaning.lemma(), meaning.wordClass()).stream()
                    .mapToInt(Sense::uses)
                    .sum();
        }
    }

    @Override
    public Stream<Candidate> propose(Story story) {
        Set<Object> asked = new HashSet<>();
        List<Candidate> made = new ArrayList<>();
        List<Use> uses = new ArrayList<>(
                story.sentences().stream().flatMap(Vocabulary::uses).toList());
        uses.sort(Comparator.comparingInt(Use::commonness));
        for (Use use : uses) {
            boolean fresh = !asked.contains(use.meaning().lemma()) && !asked.contains(use.sentence());
            if (made.size() < MOST && fresh) {
                question(use).ifPresent(candidate -> {
                    made.add(candidate);
                    asked.addAll(List.of(use.meaning().lemma(), use.sentence()));
                });
            }
        }
        return made.stream();
    }

    private static Stream<Use> uses(Sentence sentence) {
        return sentence.tokens().stream()
                .flatMap(token -> meaning(token).map(meaning -> new Use(sentence, token, meaning)).stream())
                .filter(use -> use.meaning().hard() && !isPicture(use))
                .filter(use -> WordInUse.isPlain(sentence, use.token()))
                .filter(use -> WordSlot.fits(sentence, use.token(), use.meaning()))
                .filter(use -> !Echo.isIn(sentence, use.meaning().text()));
    }

    private static Optional<Meaning> meaning(Token token) {
        return WordClass.ofTag(token.tag())
                .flatMap(wordClass ->
                        Glossary.of(token.lemma(), wordClass).or(() -> Glossary.of(token.word(), wordClass)));
    }

    /** "A thicket of legs" has no bushes. */
    private static boolean isPicture(Use use) {
        return use.meaning().kind().matches("noun (nature|building|disaster|creature|disease)")
                && use.sentence()
                        .at(use.token().index() + 1)
                        .filter(next -> next.is("of"))
                        .isPresent();
    }

    private static Optional<Candidate> question(Use use) {
        List<String> wrong = WrongMeanings.of(use.meaning(), use.sentence());
        return Excerpt.around(use.sentence(), use.token())
                .filter(excerpt -> !wrong.isEmpty())
                .map(excerpt -> new Candidate(
                        "vocabulary",
                        "word:" + use.meaning().lemma(),
                        "In “" + excerpt + "”, what does “" + shown(use) + "” mean?",
                        new Key.AmongGiven(use.meaning().text(), wrong),
                        use.sentence(),
                        Optional.empty(),
                        // raters accepted half of them: a wrong meaning is seldom worth a thought
                        0.6));
    }

    /** The base form, spelled as the article does. */
    private static String shown(Use use) {
        String lemma = use.meaning().lemma();
        return lemma.equals(use.token().lemma()) || lemma.equals(use.token().word())
                ? lemma
                : use.token().lemma();
    }
}
