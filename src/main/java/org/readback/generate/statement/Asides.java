package org.readback.generate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Parts of a sentence between commas that can go without a change of what the rest tells. */
final class Asides {
    private static final Set<String> SAFE_MARKS = Set.of(
            "after",
            "before",
            "when",
            "while",
            "as",
            "because",
            "since",
            "although",
            "though",
            "where",
            "once",
            "until");

    private Asides() {}

    /** The notes, each with the commas that go with it, the longest first. */
    static List<NavigableSet<Integer>> of(Sentence sentence, NavigableSet<Integer> words) {
        List<NavigableSet<Integer>> notes = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (words.contains(token.index())) {
                note(sentence, token, words).ifPresent(notes::add);
            }
        }
        notes.sort((a, b) -> Integer.compare(b.size(), a.size()));
        return notes;
    }

    private static Optional<NavigableSet<Integer>> note(Sentence sentence, Token top, NavigableSet<Integer> words) {
        NavigableSet<Integer> note = sentence.subtree(top);
        trimMarks(sentence, note);
        if (note.isEmpty() || note.last() - note.first() + 1 != note.size() || !words.containsAll(note)) {
            return Optional.empty();
        }
        int before = note.first() - 1;
        int after = note.last() + 1;
        boolean opens = before < words.first();
        boolean closes = after > words.last();
        boolean setOff =
                (opens || isMark(sentence, before)) && (closes || isMark(sentence, after)) && !(opens && closes);
        if (!setOff || !isSide(sentence, top, note, opens, closes)) {
            return Optional.empty();
        }
        if (opens) {
            note.add(after);
        } else if (closes) {
            note.add(before);
        } else if (goesOn(sentence, after + 1)) {
            boolean closesAnother = isWithinAnother(sentence, top, note.last())
                    || isWithinAnother(sentence, sentence.token(before - 1), before - 1);
            if (closesAnother || sentence.token(after + 1).tag().startsWith("W")) {
                return Optional.empty();
            }
            note.add(before);
            note.add(after);
        } else {
            return Optional.empty();
        }
        return Optional.of(note);
    }

    /** "The engineer, Holm, who came late, slept": the comma behind the inner note closes the outer one too. */
    private static boolean isWithinAnother(Sentence sentence, Token inner, int end) {
        Optional<Token> above = Optional.of(inner);
        while (above.isPresent()) {
            NavigableSet<Integer> outer = sentence.subtree(above.get());
            boolean other = above.get().index() != inner.index() || end == inner.index();
            if (other
                    && sentence.relation(above.get()).matches("appos|acl.*|advcl|parataxis")
                    && outer.last() == end
                    && isMark(sentence, outer.first() - 1)) {
                return true;
            }
            above = sentence.head(above.get());
        }
        return false;
    }

    private static void trimMarks(Sentence sentence, NavigableSet<Integer> note) {
        while (!note.isEmpty() && isMark(sentence, note.first())) {
            note.pollFirst();
        }
        while (!note.isEmpty() && isMark(sentence, note.last())) {
            note.pollLast();
        }
    }

    private static boolean isMark(Sentence sentence, int index) {
        return sentence.at(index)
                .filter(token -> token.word().matches("[,—–]|--"))
                .isPresent();
    }

    private static boolean isSide(
            Sentence sentence, Token top, NavigableSet<Integer> note, boolean opens, boolean closes) {
        Token first = sentence.token(note.first());
        String relation = sentence.relation(top);
        return switch (relation) {
            case "acl:relcl" ->
                !opens
                        && (first.tag().matches("WDT|WP|WP\\$|WRB")
                                || sentence.at(first.index() + 1)
                                        .filter(next -> next.tag().matches("WDT|WP|WP\\$"))
                                        .isPresent());
            case "appos" ->
                !opens
                        && !closes
                        && top.isNoun()
                        && !first.tag().equals("CC")
                        && !namesAPerson(sentence, top)
                        // "Lewes, East Sussex, is": where the place ends nobody knows
                        && sentence.entity(top)
                                .filter(entity -> entity.kind() == Entity.Kind.LOCATION)
                                .isEmpty();
            case "acl" -> !opens && first.tag().matches("VB[GN]");
            case "advcl" ->
                first.tag().matches("VB[GN]")
                        || (SAFE_MARKS.contains(first.word().toLowerCase(Locale.ROOT))
                                // "when it rains, the roof leaks"
                                && !first.is("when", "once", "until", "where")
                                && !(opens && first.is("as", "while")));
            case "obl", "obl:tmod", "nmod:tmod" ->
                opens
                        && !first.is("according", "without", "unless", "except", "despite", "for")
                        && first.tag().matches("IN|NN.*|DT")
                        && note.size() <= 12;
            case "conj" -> closes && !opens && isClauseOfItsOwn(sentence, top);
            default -> false;
        };
    }

    /** "Its president, Ada Lund,": without the name nobody is named. */
    private static boolean namesAPerson(Sentence sentence, Token top) {
        return sentence.entity(top)
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .isPresent()
                && sentence.head(top).filter(Token::isProperNoun).isEmpty();
    }

    /** ", and Holm came": a second clause with its own subject. */
    private static boolean isClauseOfItsOwn(Sentence sentence, Token verb) {
        return sentence.head(verb)
                        .filter(head -> sentence.relation(head).equals("root"))
                        .isPresent()
                && sentence.child(verb, "nsubj", "nsubj:pass", "nsubjpass").isPresent()
                && sentence.child(verb, "cc").isPresent()
                // of three the first two would be left with a comma between
                && sentence.children(sentence.head(verb).orElseThrow(), "conj", "parataxis", "ccomp")
                                .size()
                        == 1;
    }

    /** Behind the second comma the main clause goes on; a list would go on with another member. */
    private static boolean goesOn(Sentence sentence, int index) {
        return sentence.at(index)
                .filter(token -> token.tag().matches("VB.*|MD|RB|IN|TO|WDT|WP"))
                .isPresent();
    }
}
