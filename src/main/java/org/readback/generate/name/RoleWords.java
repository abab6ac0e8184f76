package org.readback.generate.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readback.dictionary.WordClass;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Cuts a stretch of words down to the role in it. */
final class RoleWords {
    /** The person holds the role no more, or not yet. */
    private static final Set<String> NOT_NOW = Set.of(
            "former",
            "then",
            "ex",
            "late",
            "onetime",
            "one-time",
            "ex-",
            "future",
            "retired",
            "outgoing",
            "incoming",
            "alleged",
            "suspected",
            "self-styled",
            "would-be",
            "erstwhile");

    /** Praise or colour, no part of the role. */
    private static final Set<String> COLOUR = Set.of(
            "prominent",
            "veteran",
            "renowned",
            "famous",
            "leading",
            "jailed",
            "detained",
            "local",
            "longtime",
            "long-time",
            "own",
            "popular",
            "outspoken",
            "noted",
            "top",
            "young",
            "old",
            "fellow",
            "experienced",
            "influential",
            "respected",
            "new",
            "current",
            "powerful",
            "beloved",
            "celebrated",
            "well-known",
            "imprisoned",
            "proud",
            "good",
            "great",
            "best",
            "only",
            "other",
            "same",
            "staunch",
            "senior",
            "keen",
            "lifelong");

    /** What stands before these says for what they are. */
    private static final String[] OFFICES = {"minister", "secretary", "officer", "commissioner"};

    private static final Set<String> VAGUE = Set.of("team member", "team captain", "vice captain");

    private RoleWords() {}

    /** The role between two words, or empty when they hold none that would make a good answer. */
    static Optional<String> role(Sentence sentence, int first, int last, int noun) {
        for (int i = Math.max(0, first - 2); i <= last; i++) {
            if (NOT_NOW.contains(sentence.token(i).word().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
        }
        int start = first;
        while (start < noun && isColour(sentence, start)) {
            start++;
        }
        if (sentence.at(start - 1)
                .filter(before -> before.tag().equals("PRP$") || before.tag().equals("WP$"))
                .isPresent()) {
            return Optional.empty();
        }
        String role = uncapitalised(sentence, start, small(sentence, start, last, noun));
        boolean bare = !role.contains(" ") || VAGUE.contains(role.toLowerCase(Locale.ROOT));
        return bare || sentence.token(noun).tag().endsWith("S") ? Optional.empty() : Optional.of(role);
    }

    /** The words with their rank in small letters: "the prime minister", but "the House Minority Leader". */
    private static String small(Sentence sentence, int start, int last, int noun) {
        boolean plain = IntStream.rangeClosed(start, noun)
                .allMatch(i -> isRank(sentence, i)
                        || isOffice(sentence, i, noun)
                        || (sentence.entity(sentence.token(i)).isPresent() && (i == start || !isRank(sentence, i - 1)))
                        || isNationality(sentence.token(i))
                        || !isCapitalised(sentence.token(i)));
        StringBuilder words = new StringBuilder();
        for (int i = start; i <= last; i++) {
            String word = sentence.token(i).word();
            boolean state = i == noun + 2 && word.equals("State");
            boolean rank = state
                    || (i <= noun
                            && (isRank(sentence, i) || isOffice(sentence, i, noun))
                            && isCapitalised(sentence.token(i)));
            words.append(i == start ? "" : between(sentence, i - 1, i))
                    .append(rank && plain ? word.toLowerCase(Locale.ROOT) : word);
        }
        return words.toString();
    }

    private static boolean isRank(Sentence sentence, int index) {
        String word = sentence.token(index).word();
        return RoleNouns.isCommon(word.replaceFirst("^(?:Vice|Co)-", ""))
                && sentence.entity(sentence.token(index)).isEmpty();
    }

    /** "Education" of "Education Minister". */
    private static boolean isOffice(Sentence sentence, int index, int noun) {
        return index < noun
                && sentence.token(noun).is(OFFICES)
                && isInDictionary(sentence.token(index))
                && sentence.entity(sentence.token(index)).isEmpty();
    }

    private static boolean isNationality(Token token) {
        return Peoples.isOne(token.word());
    }

    /** Whether a word is written with one capital, at its start. */
    private static boolean isCapitalised(Token token) {
        return token.word().matches("\\p{Lu}\\P{Lu}*(?:-\\p{Lu}\\P{Lu}*)?");
    }

    private static String between(Sentence sentence, int word, int next) {
        return sentence.paragraph()
                .text()
                .substring(sentence.token(word).end(), sentence.token(next).begin());
    }

    private static boolean isInDictionary(Token word) {
        String small = word.word().toLowerCase(Locale.ROOT);
        boolean known = WordNet.base(small, WordClass.NOUN).isPresent()
                || WordNet.base(small, WordClass.ADJECTIVE).isPresent();
        return known && !isNationality(word);
    }

    /** A capital that only begins the sentence is no part of the role. */
    private static String uncapitalised(Sentence sentence, int start, String role) {
        Token first = sentence.token(start);
        boolean begins = start == 0 || sentence.token(start - 1).isQuoteMark();
        boolean adjective = first.tag().matches("JJ|NN") && !isNationality(first);
        // "Kestrels captain": a club, and no bird
        boolean several = first.word().endsWith("s") && first.tag().endsWith("S");
        boolean small = role.substring(1).equals(role.substring(1).toLowerCase(Locale.ROOT));
        boolean common = small
                && (adjective || isInDictionary(first) || RoleNouns.isCommon(first.word()))
                && sentence.entity(first).isEmpty();
        return begins && common && !several ? role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1) : role;
    }

    private static boolean isColour(Sentence sentence, int index) {
        Token token = sentence.token(index);
        boolean owner = sentence.token(index + 1).tag().equals("POS");
        boolean person = sentence.entity(token)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .isPresent();
        boolean vagueOwner = owner && token.isNoun() && (!token.isProperNoun() || person);
        // a superlative is praise too: "the eldest student" has no role by that
        return COLOUR.contains(token.word().toLowerCase(Locale.ROOT))
                || token.tag().matches("POS|HYPH|VBN|DT|CD|JJS|:|,")
                || vagueOwner;
    }
}
