package org.readback.generate.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Asking;
import org.readback.generate.asking.Deeds;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Trimming;
import org.readback.generate.quantity.Quantities;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/** "How many factories did Orvanta close?" from a quantity that is subject, object or hangs on the verb by a preposition. */
final class Amounts implements Family {
    private static final int MIN_CONTENT = 3;
    private static final Set<String> CHANGES = Set.of(
            "rise fall jump drop climb grow shrink increase decrease decline gain slip plunge soar slump".split(" "));
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "for", "to", "from", "on", "by", "with", "into");

    @Override
    public Stream<Candidate> propose(Story story) {
        return Deeds.withClaims(story)
                .filter(Amounts::isFit)
                .flatMap(clause -> Quantities.in(clause.sentence()).stream()
                        // "had been married for a week": until when isn't told
                        .filter(quantity -> quantity.kind() != Unit.DURATION || !clause.isPastPerfect())
                        .filter(quantity -> !isRow(clause.sentence(), quantity))
                        // "fell as much as 11%" is what it fell by at worst
                        .filter(quantity -> quantity.kind() != Unit.PERCENT || !quantity.isBound())
                        .filter(quantity ->
                                !clause.sentence().token(quantity.numberLast()).quoted())
                        .flatMap(quantity -> question(story, clause, quantity).stream()));
    }

    /** "Five months in a row". */
    private static boolean isRow(Sentence sentence, Quantity quantity) {
        return sentence.at(quantity.last() + 1)
                .filter(next -> next.is("running", "straight")
                        || (next.is("in")
                                && sentence.at(quantity.last() + 3)
                                        .filter(row -> row.is("row"))
                                        .isPresent()))
                .isPresent();
    }

    /** "Live in the village today" isn't said of a date. */
    private static boolean isFit(Clause clause) {
        boolean dated = clause.sentence().times().stream().anyMatch(TimeReference::isCalendar);
        boolean told = clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.RELATIVE;
        return told
                && (clause.tense() != Tense.PRESENT || !dated)
                && !clause.finite().is("may", "might");
    }

    private static Optional<Candidate> question(Story story, Clause clause, Quantity quantity) {
        Sentence sentence = clause.sentence();
        Token head = head(sentence, quantity);
        NavigableSet<Integer> phrase = Trimming.nounPhrase(sentence, head);
        boolean starts =
                !phrase.isEmpty() && phrase.first() >= quantity.first() && phrase.contains(quantity.numberLast());
        if (!starts || !sentence.children(head, "conj", "cc").isEmpty()) {
            return Optional.empty();
        }
        Optional<String> prompt = Optional.empty();
        if (head.index() == clause.subject().index() && clause.kind() == Clause.Kind.MAIN) {
            prompt = opening(story, clause, quantity, phrase, "")
                    .flatMap(words -> new Asking(story, clause)
                            .direct(words, true, MIN_CONTENT, predicate -> isPlain(sentence, predicate, quantity)));
        } else if (clause.object().filter(head::equals).isPresent()) {
            boolean change = quantity.kind() == Unit.PERCENT
                    && CHANGES.contains(clause.verb().lemma())
                    && quantity.last() == phrase.last();
            prompt = inverted(story, clause, quantity, phrase, change ? "by" : "");
        } else if (isOblique(clause, head, quantity.kind())) {
            Optional<Token> preposition = sentence.child(head, "case");
            NavigableSet<Integer> whole = new TreeSet<>(phrase);
            preposition.ifPresent(word -> whole.add(word.index()));
            prompt = inverted(
                    story, clause, quantity, whole, preposition.map(Token::word).orElse(""));
        }
        return prompt.map(text -> new Candidate(
                        family(quantity),
                        Candidate.fact(sentence, clause.verb().index()),
                        text,
                        new Key.OfQuantity(quantity.plain()),
                        sentence,
                        Optional.empty(),
                        0.6)
                .leaningOn(Leaning.FACTS));
    }

    static Token head(Sentence sentence, Quantity quantity) {
        Token number = sentence.token(quantity.numberLast());
        if (quantity.kind() == Unit.PERCENT
                || (quantity.kind() != Unit.COUNT && !quantity.unit().isEmpty())) {
            return sentence.token(quantity.last());
        }
        if (quantity.kind() == Unit.MONEY) {
            Token mark = sentence.token(quantity.numeral());
            return sentence.head(number).filter(mark::equals).isPresent() ? mark : number;
        }
        return sentence.head(number).orElse(number);
    }

    private static boolean isOblique(Clause clause, Token head, Unit kind) {
        Sentence sentence = clause.sentence();
        boolean hangs = sentence.head(head)
                        .filter(verb -> verb.index() == clause.verb().index())
                        .isPresent()
                && sentence.relation(head).startsWith("obl")
                && head.index() > clause.verb().index();
        List<Token> cases = sentence.children(head, "case");
        return hangs
                && cases.size() == 1
                && (kind == Unit.COUNT || cases.get(0).is(kind == Unit.PERCENT ? "by" : "for"))
                && PREPOSITIONS.contains(cases.get(0).word())
                && cases.get(0).index() < head.index();
    }

    private static Optional<String> inverted(
            Story story, Clause clause, Quantity quantity, NavigableSet<Integer> without, String preposition) {
        return opening(story, clause, quantity, without, preposition)
                .flatMap(words -> new Asking(story, clause)
                        .inverted(
                                words,
                                without,
                                MIN_CONTENT,
                                predicate -> isPlain(clause.sentence(), predicate, quantity)
                                        && isTold(clause, quantity, without, predicate)));
    }

    /** "How many soldiers did Lund send?" tells nothing that says when or what for. */
    private static boolean isTold(
            Clause clause, Quantity quantity, NavigableSet<Integer> asked, List<Token> predicate) {
        boolean described = asked.last() > quantity.last() + 1
                || clause.sentence().tokens(asked).stream()
                        .anyMatch(word -> word.index() > quantity.last() && word.isProperNoun());
        boolean subject = !clause.subject().isProperNoun()
                && Vagueness.contentWords(
                                clause.sentence().tokens(clause.sentence().subtree(clause.subject())))
                        > 2;
        return described || subject || Vagueness.contentWords(predicate) > 1;
    }

    /** The predicate holds no other quantity of the same kind, and doesn't end where the gap was. */
    private static boolean isPlain(Sentence sentence, List<Token> predicate, Quantity asked) {
        return Quantities.in(sentence).stream()
                .filter(other -> other.numeral() != asked.numeral())
                .filter(other -> other.kind() == asked.kind() && other.noun().equals(asked.noun()))
                .noneMatch(other -> predicate.contains(sentence.token(other.numberLast())));
    }

    private static Optional<String> opening(
            Story story, Clause clause, Quantity quantity, NavigableSet<Integer> phrase, String preposition) {
        List<Token> behind = new ArrayList<>();
        for (int index : phrase.tailSet(quantity.last(), false)) {
            behind.add(clause.sentence().token(index));
        }
        Optional<String> rest = behind.isEmpty()
                ? Optional.of("")
                : story.wording().of(clause.sentence(), behind, clause.tense(), Optional.empty());
        String start = switch (quantity.kind()) {
            case COUNT -> "how many";
            case DURATION -> "how long";
            case MONEY -> "how much";
            case PERCENT -> "what percentage";
            case MEASURE -> "";
        };
        boolean part = !behind.isEmpty() && behind.get(0).is("of");
        boolean asks = switch (quantity.kind()) {
            case COUNT -> !behind.isEmpty();
            case PERCENT -> part || (behind.isEmpty() && preposition.equals("by"));
            default -> behind.isEmpty() && phrase.first() > clause.verb().index();
        };
        boolean natural = preposition.isEmpty()
                || (preposition.equals("for") && quantity.kind() == Unit.DURATION)
                || (preposition.equals("by") && quantity.kind() == Unit.PERCENT);
        String whole = preposition.isEmpty() ? start : preposition + " " + start;
        return start.isEmpty() || !asks || !natural
                ? Optional.empty()
                : rest.map(words ->
                        (whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1) + " " + words).trim());
    }

    private static String family(Quantity quantity) {
        return switch (quantity.kind()) {
            case COUNT, MEASURE -> "how-many";
            case DURATION -> "how-long";
            case MONEY -> "how-much";
            case PERCENT -> "what-percentage";
        };
    }
}
