package org.readback.generate.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;

/** Finds the quantities of a sentence: numbers that count or measure, no dates, ages, scores, ranges or names. */
public final class Quantities {
    private static final List<String> HEDGES = List.of("""
            at least, more than, less than, fewer than, no more than, no fewer than, no less than, up to, as many as,
            as much as, just over, just under, well over, about, around, nearly, almost, roughly, approximately, some,
            over, under, above, below, only, just, an estimated, at most, upwards of""".strip().split(",\\s+"));
    private static final Pattern CURRENCY = Pattern.compile("(?:US|A|C|NZ|HK|S)?[$£€¥₹]");
    private static final int LONGEST_HEDGE = 3;

    private Quantities() {}

    /** The quantities of a sentence in order. */
    public static List<Quantity> in(Sentence sentence) {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (isNumber(sentence, i) && !isNumber(sentence, i - 1)) {
                int last = i;
                while (isNumber(sentence, last + 1)) {
                    last++;
                }
                of(sentence, i, last).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isNumber(Sentence sentence, int index) {
        return sentence.at(index).filter(token -> token.tag().equals("CD")).isPresent();
    }

    private static boolean isCurrency(Sentence sentence, int index) {
        return sentence.at(index)
                .filter(token -> CURRENCY.matcher(token.word()).matches())
                .isPresent();
    }

    private static Optional<Quantity> of(Sentence sentence, int begin, int last) {
        boolean marked = isCurrency(sentence, begin - 1);
        int numeral = marked ? begin - 1 : begin;
        Optional<Numeral> number = Numeral.of(sentence.text(begin, last))
                .filter(read -> read.value().intValue() != 1 || marked || !read.isWhole());
        if (number.isEmpty() || isOther(sentence, numeral, last) || isDate(sentence, begin)) {
            return Optional.empty();
        }
        String hedge = hedge(sentence, numeral);
        int first = numeral - (hedge.isEmpty() ? 0 : hedge.split(" ").length);
        String mark = marked ? sentence.token(begin - 1).word() : "";
        int end = percentEnd(sentence, last);
        if (end > last) {
            String unit = sentence.text(last + 1, end);
            return Optional.of(new Quantity(
                    sentence, Unit.PERCENT, hedge, "", number.get(), unit, "percent", first, numeral, end, false));
        }
        if (marked) {
            return Optional.of(new Quantity(
                    sentence, Unit.MONEY, hedge, mark, number.get(), "", mark, first, numeral, last, false));
        }
        return counted(sentence, begin, last).map(noun -> {
            boolean beside = noun.index() == last + 1;
            Unit kind = beside ? Unit.of(noun.lemma()) : Unit.COUNT;
            boolean unit = kind != Unit.COUNT;
            return new Quantity(
                    sentence,
                    kind,
                    hedge,
                    "",
                    number.get(),
                    unit ? noun.word() : "",
                    noun.lemma().toLowerCase(Locale.ENGLISH),
                    first,
                    numeral,
                    unit ? noun.index() : last,
                    false);
        });
    }

    /** Part of a range, a score, a fraction, a compound, or a name such as "Flight 370". */
    private static boolean isOther(Sentence sentence, int first, int last) {
        Optional<Token> before = sentence.at(first - 1);
        Optional<Token> after = sentence.at(last + 1);
        // "the 5.40 home"
        boolean clock = sentence.text(first, last).matches("\\d{1,2}\\.[0-5]\\d")
                && before.filter(token -> token.is("the", "at", "by")).isPresent();
        boolean joined = before.filter(token -> token.word().matches("[-–/:=$£€]")
                                || token.tag().equals("HYPH"))
                        .isPresent()
                || after.filter(token -> token.word().matches("[-–/:=]|th|st|nd|rd|[ap]\\.?m\\.?|GMT|BST|E[SD]T")
                                || token.tag().equals("HYPH")
                                || token.word().startsWith("-"))
                        .isPresent();
        boolean named = before.filter(token -> token.isNoun() && !isCurrency(sentence, first))
                .isPresent();
        boolean ranged = before.filter(token -> token.is("and", "to", "or"))
                        .filter(token -> isNumber(sentence, token.index() - 1) || isUnitBefore(sentence, token))
                        .isPresent()
                || after.filter(token -> token.is("and", "to", "or", "in", "out"))
                        .filter(token -> isNumber(sentence, token.index() + 1)
                                || (token.is("out")
                                        && sentence.at(token.index() + 1).isPresent()))
                        .isPresent();
        boolean between = before.filter(token -> token.is("between", "from", "in"))
                .filter(token ->
                        sentence
                                .tokens()
                                .subList(
                                        last + 1,
                                        Math.min(last + 4, sentence.tokens().size()))
                                .stream()
                                .anyMatch(token2 -> token2.is("and", "to") && isNumber(sentence, token2.index() + 1)))
                .isPresent();
        boolean open = sentence
                .tokens()
                .subList(last + 1, Math.min(last + 4, sentence.tokens().size()))
                .stream()
                .anyMatch(token -> token.is("or")
                        && sentence.at(token.index() + 1)
                                .filter(next -> next.is("more", "less", "fewer", "longer", "so"))
                                .isPresent());
        boolean score =
                sentence.at(last + 2).filter(token -> token.is("to")).isPresent() && isNumber(sentence, last + 3);
        boolean entity = sentence.entity(sentence.token(last)).isPresent();
        return clock || joined || named || ranged || between || open || score || entity;
    }

    private static boolean isUnitBefore(Sentence sentence, Token joint) {
        return joint.is("to")
                && isNumber(sentence, joint.index() - 2)
                && sentence.relation(sentence.token(joint.index() - 1)).matches("nummod|obj|nmod|obl.*")
                && sentence.token(joint.index() - 1).isNoun();
    }

    private static boolean isDate(Sentence sentence, int index) {
        // "since 2019 laboratories have been told"
        boolean year = sentence.token(index).word().matches("(?:1[5-9]|20)\\d\\d")
                && sentence.at(index - 1)
                        .filter(token -> token.is("in", "since", "until", "before", "after", "during"))
                        .isPresent();
        return year
                || sentence.time(sentence.token(index))
                        .filter(time -> time.kind() != TimeReference.Kind.DURATION)
                        .isPresent();
    }

    private static String hedge(Sentence sentence, int numeral) {
        for (int length = LONGEST_HEDGE; length > 0; length--) {
            int first = numeral - length;
            if (first >= 0) {
                String words = sentence.text(first, numeral - 1).toLowerCase(Locale.ENGLISH);
                if (HEDGES.contains(words) && isHedging(sentence, numeral - 1)) {
                    return words;
                }
            }
        }
        return "";
    }

    /** "Over 40 people", not "won over 40 people". */
    private static boolean isHedging(Sentence sentence, int index) {
        Token word = sentence.token(index);
        boolean preposition = word.is("about", "around", "over", "under", "above", "below");
        boolean bySide = sentence.at(index - 1).filter(Token::isVerb).isPresent();
        return !preposition || !bySide || sentence.relation(word).equals("advmod");
    }

    private static int percentEnd(Sentence sentence, int last) {
        if (sentence.at(last + 1).filter(token -> token.is("%", "percent")).isPresent()) {
            return last + 1;
        }
        boolean split = sentence.at(last + 1).filter(token -> token.is("per")).isPresent()
                && sentence.at(last + 2).filter(token -> token.is("cent")).isPresent();
        return split ? last + 2 : last;
    }

    /** The noun that the number counts, or the one that it is the size of: "a magnitude of 6.4". */
    private static Optional<Token> counted(Sentence sentence, int first, int last) {
        Token number = sentence.token(last);
        Optional<Token> noun = sentence.head(number)
                .filter(head -> sentence.relation(number).equals("nummod") || head.index() == first)
                .filter(head -> head.isNoun() && head.index() > last);
        Optional<Token> size = sentence.head(number)
                .filter(head -> sentence.relation(number).equals("nmod"))
                .filter(head -> head.isNoun() && head.index() < first)
                .filter(head -> sentence.child(number, "case")
                        .filter(word -> word.is("of"))
                        .isPresent());
        return noun.or(() -> size);
    }
}
