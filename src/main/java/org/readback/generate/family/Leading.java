package org.readback.generate.family;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.realise.Wording;
import org.readback.generate.time.Tense;

/** "The 2016 Norwegian delegation": groups and events that are told apart by their year. */
final class Leading {
    private static final Set<String> VERBS =
            Set.of("lead", "head", "chair", "host", "captain", "coach", "direct", "organise", "organize", "win");
    private static final Set<String> GROUPS = Set.of(
            "delegation",
            "mission",
            "team",
            "expedition",
            "conference",
            "summit",
            "campaign",
            "commission",
            "committee",
            "tournament",
            "championship",
            "election",
            "race",
            "festival",
            "ceremony",
            "squad",
            "convoy",
            "survey",
            "inquiry",
            "investigation",
            "negotiation",
            "marathon",
            "cup",
            "final",
            "convention",
            "forum",
            "dialogue",
            "league",
            "prize",
            "award",
            "regatta",
            "rally",
            "contest",
            "competition");
    private static final int LONGEST = 6;

    private Leading() {}

    static boolean isLeading(String lemma) {
        return VERBS.contains(lemma);
    }

    /** A noun phrase such as "the Norwegian delegation" with the year in its place, if it can bear one. */
    static Optional<String> withYear(Wording wording, Sentence sentence, List<Token> phrase, int year) {
        if (phrase.size() < 3 || phrase.size() > LONGEST) {
            return Optional.empty();
        }
        Token noun = phrase.get(phrase.size() - 1);
        boolean told =
                GROUPS.contains(noun.lemma()) || GROUPS.contains(noun.word().toLowerCase(Locale.ROOT));
        boolean plain = phrase.stream()
                .allMatch(token -> token.tag().matches("DT|NNP?|NNPS|JJ|POS|HYPH")
                        && sentence.time(token).isEmpty());
        boolean anchored = phrase.stream().anyMatch(token -> token.isProperNoun() || isNationality(token));
        int place = phrase.get(0).is("the") ? 1 : owner(phrase);
        if (!told || !plain || !anchored || place == 0 || isRanked(phrase)) {
            return Optional.empty();
        }
        Optional<String> before = wording.of(sentence, phrase.subList(0, place), Tense.PAST, Optional.empty());
        Optional<String> after =
                wording.of(sentence, phrase.subList(place, phrase.size()), Tense.PAST, Optional.empty());
        return before.flatMap(start -> after.map(end -> start + " " + year + " " + end));
    }

    /** "Iceland's delegation": the year goes behind the owner; 0 when there is none. */
    private static int owner(List<Token> phrase) {
        boolean owned = phrase.get(0).isProperNoun() && phrase.get(1).tag().equals("POS");
        return owned ? 2 : 0;
    }

    private static boolean isNationality(Token token) {
        return token.tag().equals("JJ") && Character.isUpperCase(token.word().charAt(0));
    }

    /** "The first stage", "the largest team": there is no such thing as "the 2016 first stage". */
    private static boolean isRanked(List<Token> phrase) {
        return phrase.stream()
                .anyMatch(token ->
                        token.tag().equals("JJS") || token.word().matches("first|second|third|last|next|new|only"));
    }
}
