package org.readback.generate.select;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.bank.Bank;
import org.readback.bank.Question;
import org.readback.bank.Snapshot;
import org.readback.bank.wording.FoldedAnswer;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.family.Candidate;
import org.readback.generate.story.Key;

/** What a bank asks already: whoever adds to it wants something new, and nothing that gives another answer away. */
final class AlreadyAsked {
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]+ )+\\p{Lu}[\\p{L}’'-]+");
    /** So long a word of a name tells it. */
    private static final int TELLING = 4;

    private AlreadyAsked() {}

    /** Why the bank makes a candidate superfluous; empty when it doesn't. */
    static Optional<String> by(Bank bank, Candidate candidate) {
        return bank.questions().stream()
                .filter(question -> isSame(question, candidate))
                .findFirst()
                .map(question -> "the bank asks it already, as " + question.id());
    }

    private static boolean isSame(Question question, Candidate candidate) {
        String prompt = question.details().prompt();
        String key = String.valueOf(Snapshot.fields(question).get("key"));
        String own = candidate.key().text();
        boolean told = FoldedAnswer.of(key).equals(FoldedAnswer.of(own))
                || prompt.contains(own)
                || Fitness.givesAway(candidate.key(), prompt)
                || isHintedAt(key, candidate.prompt())
                || question instanceof Question.TrueFalse
                || candidate.family().equals("true-false");
        return (told && isNear(question, candidate))
                || prompt.equals(candidate.prompt())
                || isOfPair(question, candidate);
    }

    /** Words that one asks to match with their speaker, and the other alone. */
    private static boolean isOfPair(Question question, Candidate candidate) {
        boolean own = candidate.key() instanceof Key.Pairs pairs
                && hasOneOf(question.details().prompt(), pairs.pairs().values());
        return own
                || (question instanceof Question.Matching matching
                        && hasOneOf(candidate.prompt(), matching.key().values()));
    }

    private static boolean hasOneOf(String prompt, Collection<String> matched) {
        return matched.stream().anyMatch(words -> plain(prompt).contains(plain(words)));
    }

    /** "Lund" tells of Maria Lund. */
    private static boolean isHintedAt(String key, String prompt) {
        boolean part = NAME.matcher(key).matches()
                && Stream.of(key.split(" "))
                        .filter(word -> word.length() >= TELLING)
                        .anyMatch(List.of(prompt.split("[^\\p{L}\\p{N}-]+"))::contains);
        return part || prompt.contains(key);
    }

    /** Whether both rest on a sentence, or one shows the other's. */
    private static boolean isNear(Question question, Candidate candidate) {
        boolean proved = question.details().allEvidence().stream()
                .anyMatch(evidence -> Stream.concat(Stream.of(candidate.sentence()), candidate.shown().stream())
                        .anyMatch(sentence -> isPart(sentence.text(), evidence.exact())));
        return proved || isShown(candidate.sentence(), question.details().prompt());
    }

    /** Authors quote less than a sentence, or more. */
    private static boolean isPart(String sentence, String quoted) {
        return sentence.contains(quoted) || quoted.contains(sentence);
    }

    /** A passage with a gap shows the words before or behind it as they are. */
    private static boolean isShown(Sentence sentence, String prompt) {
        int gap = prompt.indexOf(Candidate.GAP);
        int half = sentence.tokens().size() / 2;
        String first = sentence.text(0, half);
        String second = sentence.text(half, sentence.tokens().size() - 1);
        String shown = plain(prompt);
        return gap >= 0 && (shown.contains(plain(first)) || shown.contains(plain(second)));
    }

    /** Within a prompt's own quotation marks those of the article are others. */
    private static String plain(String text) {
        return text.replaceAll("[“”‘’\"']", "");
    }
}
