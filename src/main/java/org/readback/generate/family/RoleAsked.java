package org.readback.generate.family;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Peoples;
import org.readback.generate.name.RoleHolding;

/**
 * How to ask who holds a role.
 *
 * @param words the role with its article
 * @param form whether there is one holder, one at a time, or any number
 */
record RoleAsked(String words, Form form) {
    /** How many there may be. */
    private enum Form {
        OFFICE,
        ONE,
        ANY
    }

    /** One at a time holds them, so that they may be asked for with a year. */
    private static final Set<String> OFFICES = Set.of("""
            president premier minister mayor governor ambassador head chief chairman chairwoman chair leader king queen
            secretary general chancellor commissioner executive ceo captain skipper coach manager rector principal editor
            bishop archbishop treasurer director prefect speaker sheriff""".split("\\s+"));

    private static final Pattern SECOND =
            Pattern.compile("(?i)\\b(deputy|assistant|vice|co|junior|associate|regional|country|executive vice)\\b");
    private static final Pattern OWNED = Pattern.compile("^(?:(?!of |for |to |at |in )\\S+ ){0,4}\\p{Lu}\\S*['’]s? ");
    /** A team has many of them. */
    private static final Set<String> POSITIONS = Set.of(
            "midfielder",
            "defender",
            "striker",
            "winger",
            "forward",
            "batsman",
            "batter",
            "bowler",
            "pitcher",
            "player");

    /** A party has a group in every council, and a ministry stands in every state. */
    private static final Pattern LOCAL = Pattern.compile(
            "(?i).*\\b(group|branch|chapter|council|opposition|caucus) (leader|whip|chairman|chair|spokesman|spokeswoman|secretary)");

    /** A body has one of them: "the chief economist at Nordbank". */
    private static final Pattern FIRST_AMONG =
            Pattern.compile("(?i)^(?:chief|head|founder|director|leader|managing|general) .*\\b(?:at|of|for) \\p{Lu}");

    /** "A biologist at the university": which one? */
    private static final Pattern OF_SOME = Pattern.compile("\\b(?:at|for|of|with|in) the \\p{Ll}+$");

    private static final int MANY_WORDS = 6;

    private static final Pattern AN = Pattern.compile(
            "^(?:[AEIOaeio]|[Uu]n[^i]|[Uu][^sSnNtTkK.]|(?:MP|MSP|FBI|HR|NGO|NHS|NBA|NFL|SNP|RAF)\\b|heir|honorary|hourly)");

    /** The role of a holding, or empty when its words don't tell who alone can be meant. */
    static Optional<RoleAsked> of(RoleHolding holding) {
        String role = holding.role();
        boolean office = OFFICES.contains(holding.noun().toLowerCase(Locale.ROOT))
                && !SECOND.matcher(role).find();
        Form form = office ? Form.OFFICE : Form.ONE;
        if (holding.noun().matches("(?i)ambassador|envoy") && !role.matches(".* (to|at) .*")) {
            return Optional.empty();
        }
        if (LOCAL.matcher(role).matches() || OF_SOME.matcher(role).find()) {
            return Optional.empty();
        }
        if (POSITIONS.contains(holding.noun().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (OWNED.matcher(role).find()) {
            return Optional.of(new RoleAsked(role, form));
        }
        String before = before(holding)
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .orElse("");
        if (before.matches("['’]s?")) {
            return Optional.empty();
        }
        boolean one = before.equals("the") || (office && !before.matches("an?"));
        if (!one || (!office && isOnlyOfAPeople(role))) {
            if (!before.matches("an?") && FIRST_AMONG.matcher(role).find()) {
                return Optional.of(new RoleAsked("the " + role, Form.ANY));
            }
            return Optional.of(new RoleAsked((AN.matcher(role).find() ? "an " : "a ") + role, Form.ANY));
        }
        return isAnchored(holding) ? Optional.of(new RoleAsked("the " + role, form)) : Optional.empty();
    }

    private static boolean isOnlyOfAPeople(String role) {
        String[] words = role.split(" ", 2);
        return words.length == 2 && Peoples.isOne(words[0]) && words[1].equals(words[1].toLowerCase(Locale.ROOT));
    }

    /** Whether the role names a body, a place or a people. */
    private static boolean isAnchored(RoleHolding holding) {
        return holding.role().chars().anyMatch(Character::isUpperCase)
                && !holding.role().matches("\\P{Lu}*" + holding.noun() + "\\P{Lu}*");
    }

    /** The word before the role. */
    private static Optional<Token> before(RoleHolding holding) {
        Sentence sentence = holding.sentence();
        String role = holding.role();
        int start = holding.first();
        for (int i = holding.first(); i <= holding.last(); i++) {
            if (sentence.paragraph()
                    .text()
                    .regionMatches(true, sentence.token(i).begin(), role, 0, role.length())) {
                start = i;
            }
        }
        return sentence.at(start - 1);
    }

    /** The question, with the year that the article surely tells of. */
    String prompt(Optional<Integer> year) {
        return switch (form) {
            case OFFICE ->
                year.map(known -> "Who was " + words + " in " + known + "?").orElse("Who is " + words + "?");
            case ONE -> "Who is " + words + "?";
            case ANY -> "Which person is " + words + "?";
        };
    }

    /** By what raters accepted: "Which person is a student?" sounds odd and tells little, 13 of 17 with so few words. */
    double confidence() {
        boolean bare = form == Form.ANY && words.split(" ").length < MANY_WORDS;
        return bare ? 0.75 : 0.9;
    }
}
