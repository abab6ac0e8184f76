package org.readback.generate.family;

import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** The article's own words around one of them: enough to see what it means there. */
final class Excerpt {
    private static final int SHORTEST = 7;
    private static final int LONGEST = 15;
    private static final int HALF = 7;

    private Excerpt() {}

    /** The words between the nearest marks, or as many as are needed, with "…" where the sentence is cut. */
    static Optional<String> around(Sentence sentence, Token token) {
        int first = token.index();
        while (first > 0 && !isEdge(sentence.token(first - 1))) {
            first--;
        }
        int last = token.index();
        while (sentence.at(last + 1).filter(next -> !isEdge(next)).isPresent()) {
            last++;
        }
        if (last - first + 1 > LONGEST) {
            int end = last;
            first = Math.max(first, Math.min(token.index() - HALF, last - LONGEST + 1));
            last = withoutLooseEnd(sentence, token.index(), Math.min(end, first + LONGEST - 1), end);
        }
        while (first < token.index() && isTorn(sentence, first)) {
            first++;
        }
        String words = sentence.text(first, last);
        boolean whole = words.matches("[^“”\"()\\[\\]]*") && !words.matches("(?s).*\\.{2,}.*|.*[…*_].*");
        boolean clear = !pointsOutside(sentence, first, last);
        boolean torn =
                sentence.at(last + 1).filter(next -> next.tag().equals("HYPH")).isPresent() || words.endsWith("-");
        boolean opened = first > 0;
        boolean closed = sentence.at(last + 1)
                .filter(next -> !next.word().matches("[.?!]"))
                .isEmpty();
        return whole && clear && !torn && last - first + 1 >= SHORTEST
                ? Optional.of((opened ? "… " : "") + words.replaceAll("\\s+", " ") + (closed ? "" : " …"))
                : Optional.empty();
    }

    /** "It was listed": the sentence before tells what was; "its" may stand behind a noun. */
    private static boolean pointsOutside(Sentence sentence, int first, int last) {
        boolean noun = false;
        for (Token token : sentence.tokens().subList(first, last + 1)) {
            boolean owner = token.tag().equals("PRP$") || token.word().matches("(?i)\\p{L}+(self|selves)");
            boolean points = (token.isPersonalPronoun() && !owner && !token.is("it", "there", "one"))
                    || (token.is("it") && !isDummy(sentence, token))
                    || token.word().matches("(?i)this|these|those|such")
                    || (owner && !noun);
            if (points) {
                return true;
            }
            noun |= token.isNoun();
        }
        return false;
    }

    /** "It was an arduous journey": what "it" means comes behind it. */
    private static boolean isDummy(Sentence sentence, Token it) {
        return sentence.relation(it).equals("expl")
                || sentence.head(it)
                        .filter(head -> head.isNoun() || head.tag().startsWith("JJ"))
                        .isPresent();
    }

    private static int withoutLooseEnd(Sentence sentence, int least, int cut, int end) {
        int last = cut;
        while (cut < end
                && last > least
                && sentence.token(last).tag().matches("DT|IN|TO|CC|PRP\\$|WDT|WP|WRB|POS|MD|CD|JJ|RB")) {
            last--;
        }
        return last;
    }

    /** Whether the words can't begin here: inside "rice-grower", or with "and". */
    private static boolean isTorn(Sentence sentence, int first) {
        boolean glued = first > 0
                && sentence.token(first - 1).end() == sentence.token(first).begin()
                && !isEdge(sentence.token(first - 1));
        return glued || sentence.token(first).tag().matches("POS|CC|RP");
    }

    private static boolean isEdge(Token token) {
        return token.isBreak() || token.isQuoteMark() || token.word().matches("[.?!]");
    }
}
