package org.readback.generate.family;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.story.Story;

/**
 * Why what a clause tells happened, as the same sentence says.
 *
 * @param text the reason as an answer: "Because …" or "To …"
 * @param span the words that tell it, with those that join them to the clause
 */
record Reason(Form form, String text, NavigableSet<Integer> span) {
    /** How a reason is told. */
    enum Form {
        CAUSE,
        PURPOSE
    }

    private static final int LONGEST = 22;
    private static final int MIN_CONTENT = 2;

    /** "He woke to find …": what came of it, and no purpose. */
    private static final Set<String> RESULTS = Set.of(
            "find",
            "discover",
            "become",
            "learn",
            "see",
            "hear",
            "be",
            "reach",
            "total",
            "say",
            "have",
            "win",
            "lose",
            "score",
            "beat",
            "date",
            "include");

    /** With these, "to" tells what is done and not what for. */
    private static final Set<String> GOVERNING = Set.of(
            "be",
            "have",
            "take",
            "need",
            "use",
            "allow",
            "force",
            "ask",
            "tell",
            "cause",
            "enable",
            "help",
            "lead",
            "expect",
            "urge",
            "order",
            "invite",
            "persuade",
            "require",
            "encourage",
            "authorise",
            "authorize",
            "vote",
            "seem",
            "prove",
            "continue",
            "fail",
            "agree",
            "decide",
            "work",
            "struggle",
            "make");

    static Optional<Reason> of(Story story, Clause clause) {
        Sentence sentence = clause.sentence();
        return Stream.concat(sentence.children(clause.verb(), "advcl").stream(), ordered(clause))
                .filter(head -> head.index() > clause.verb().index() && !head.quoted())
                .flatMap(head ->
                        Stream.concat(cause(story, clause, head).stream(), purpose(story, clause, head).stream()))
                .findFirst();
    }

    private static Optional<Reason> cause(Story story, Clause clause, Token head) {
        Sentence sentence = clause.sentence();
        NavigableSet<Integer> words = sentence.subtree(head);
        Optional<Token> mark = sentence.children(head, "mark").stream()
                .filter(word -> word.is("because") && word.index() == words.first())
                .findFirst();
        return mark.filter(because -> because.index() > clause.verb().index())
                .flatMap(because -> reason(story, clause, Form.CAUSE, "Because ", words, because.index() + 1));
    }

    /** The verb behind "in order to", which the parser hangs on its "in". */
    private static Stream<Token> ordered(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.children(clause.verb()).stream()
                .filter(in -> in.is("in"))
                .filter(in -> sentence.at(in.index() + 1)
                        .filter(order -> order.is("order"))
                        .isPresent())
                .flatMap(in -> sentence.at(in.index() + 3).stream());
    }

    private static Optional<Reason> purpose(Story story, Clause clause, Token head) {
        Sentence sentence = clause.sentence();
        NavigableSet<Integer> words = sentence.subtree(head);
        Optional<Token> to = sentence.children(head, "mark").stream()
                .filter(word -> word.tag().equals("TO") && word.index() == head.index() - 1)
                .findFirst();
        boolean ordered = to.flatMap(word -> sentence.at(word.index() - 1))
                .filter(word -> word.is("order"))
                .isPresent();
        if (ordered) {
            words.add(head.index() - 2);
            words.add(head.index() - 3);
        }
        boolean purpose = head.tag().equals("VB")
                && !RESULTS.contains(head.lemma())
                && (ordered
                        || (hasComplement(clause, head)
                                && !GOVERNING.contains(clause.verb().lemma())
                                && !sentence.token(words.first() - 1).isBreak()));
        return to.filter(word -> purpose && words.first() >= word.index() - 2)
                .flatMap(word -> reason(story, clause, Form.PURPOSE, "To ", words, word.index() + 1));
    }

    /** "Went to Oslo to sing": without "to Oslo", what follows the verb is its complement and no purpose. */
    private static boolean hasComplement(Clause clause, Token head) {
        return clause.sentence().children(clause.verb(), "obj", "obl").stream()
                .anyMatch(word -> word.index() > clause.verb().index() && word.index() < head.index());
    }

    private static Optional<Reason> reason(
            Story story, Clause clause, Form form, String opening, NavigableSet<Integer> words, int begin) {
        Sentence sentence = clause.sentence();
        List<Token> told = sentence.tokens(words.tailSet(begin));
        boolean whole = !told.isEmpty()
                && told.get(told.size() - 1).index() - begin + 1 == told.size()
                && told.size() <= LONGEST
                && told.stream().noneMatch(word -> word.isBreak() || word.isQuoteMark());
        NavigableSet<Integer> span = new TreeSet<>(words);
        if (sentence.token(words.first() - 1).is(",")) {
            span.add(words.first() - 1);
        }
        if (!whole || Vagueness.contentWords(told) < MIN_CONTENT || Vagueness.isIn(told, story.familiar())) {
            return Optional.empty();
        }
        return story.wording()
                .of(sentence, told, clause.tense(), Optional.of(clause.subject()))
                .map(text -> new Reason(form, opening + text, span));
    }
}
