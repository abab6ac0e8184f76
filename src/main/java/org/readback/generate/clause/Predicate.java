package org.readback.generate.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** What a clause says of its subject: the finite verb and the words after it, whole or trimmed. */
public final class Predicate {
    private static final Set<String> LOOSE =
            Set.of("conj", "cc", "parataxis", "discourse", "vocative", "dep", "punct", "list", "appos");
    private static final Set<String> LINKING = Set.of("also", "similarly", "meanwhile", "however", "therefore");
    /** Verbs that ask for a second complement. */
    private static final Set<String> NEED_MORE = Set.of(
            "accuse",
            "charge",
            "urge",
            "provide",
            "replace",
            "invite",
            "put",
            "place",
            "turn",
            "convert",
            "blame",
            "deprive",
            "rob",
            "name",
            "appoint",
            "compare",
            "ask",
            "tell",
            "persuade",
            "force",
            "help",
            "let",
            "make");

    private static final int HANDY = 20;
    private static final int LONGEST = 24;

    private Predicate() {}

    /** The words of the predicate, from the fullest that is still handy to the barest; {@code without} are left out of all. */
    public static Stream<List<Token>> of(Clause clause, Set<Integer> without) {
        NavigableSet<Integer> words = full(clause, without);
        Set<NavigableSet<Integer>> wordings = new LinkedHashSet<>();
        while (holdsCore(clause, words, without) && wordings.add(new TreeSet<>(words))) {
            words = SideNotes.withoutLast(clause, words);
        }
        NavigableSet<Integer> core = core(clause, without);
        if (holdsCore(clause, core, without) && !losesPlace(clause, core, without)) {
            wordings.add(core);
        }
        return Stream.concat(
                        wordings.stream().filter(indexes -> indexes.size() <= HANDY),
                        wordings.stream().filter(indexes -> indexes.size() > HANDY && indexes.size() <= LONGEST))
                .map(indexes -> clause.sentence().tokens(indexes));
    }

    private static NavigableSet<Integer> full(Clause clause, Set<Integer> without) {
        Sentence sentence = clause.sentence();
        NavigableSet<Integer> words = sentence.subtree(clause.verb());
        words.removeIf(index -> index < clause.finite().index());
        for (Token child : sentence.children(clause.verb())) {
            if (isLoose(sentence, clause, child)) {
                words.removeAll(sentence.subtree(child));
            }
        }
        words.removeAll(without);
        return Trimming.toFirstBreak(sentence, beforeSecondVerb(clause, words), without);
    }

    /** A second deed, "… and accused", "… and whose", is another clause even where the parser hides it deep in this one. */
    private static NavigableSet<Integer> beforeSecondVerb(Clause clause, NavigableSet<Integer> words) {
        Sentence sentence = clause.sentence();
        for (int index : words.tailSet(clause.verb().index(), false)) {
            int joint = sentence.token(index - 1).isAdverb() ? index - 2 : index - 1;
            if (sentence.token(joint).tag().equals("CC")
                    && sentence.token(index).tag().matches("VBD|VBZ|VBP|VBN|WP\\$?|WDT")) {
                return Trimming.withoutLooseEnd(sentence, words.headSet(index, false));
            }
        }
        return words;
    }

    private static boolean isLoose(Sentence sentence, Clause clause, Token child) {
        String relation = sentence.relation(child);
        int before = sentence.subtree(child).first() - 1;
        boolean setOff = sentence.at(before).filter(Token::isBreak).isPresent();
        boolean nominal = clause.isCopular();
        return (LOOSE.contains(relation) && !(nominal && relation.equals("conj")))
                || relation.startsWith("nsubj")
                || (relation.startsWith("advcl")
                        && (setOff || child.index() < clause.verb().index()))
                || LINKING.contains(child.word().toLowerCase(Locale.ROOT));
    }

    /** The predicate must go on holding its verb, and its object unless that is asked for. */
    private static boolean holdsCore(Clause clause, NavigableSet<Integer> words, Set<Integer> without) {
        return hasNeeds(clause, words)
                && words.contains(clause.verb().index())
                && words.contains(clause.finite().index())
                && clause.object()
                        .map(object -> words.contains(object.index()) || without.contains(object.index()))
                        .orElse(true);
    }

    /** One is accused of something. */
    private static boolean hasNeeds(Clause clause, NavigableSet<Integer> words) {
        return !clause.verb().lemma().matches("accuse|deprive|rob|convict|acquit")
                || clause.sentence().tokens(words).stream().anyMatch(token -> token.is("of"));
    }

    /** "Carried the school down the mountain" isn't told by "carried the school". */
    private static boolean losesPlace(Clause clause, NavigableSet<Integer> core, Set<Integer> without) {
        Sentence sentence = clause.sentence();
        return sentence.children(clause.verb(), "obl", "nmod").stream()
                .filter(place -> place.index() > clause.verb().index())
                .filter(place -> !core.contains(place.index()) && !without.contains(place.index()))
                .anyMatch(place -> sentence.time(place).isEmpty()
                        && sentence.children(place, "case").stream()
                                .anyMatch(word -> word.is(
                                        "to", "into", "onto", "down", "up", "from", "through", "off", "out", "with",
                                        "as", "of", "across", "towards")));
    }

    private static NavigableSet<Integer> core(Clause clause, Set<Integer> without) {
        Sentence sentence = clause.sentence();
        NavigableSet<Integer> words = new TreeSet<>(Set.of(clause.verb().index()));
        clause.auxiliaries().forEach(token -> words.add(token.index()));
        boolean complete =
                clause.object().isPresent() && !NEED_MORE.contains(clause.verb().lemma());
        for (Token child : sentence.children(clause.verb())) {
            String relation = sentence.relation(child);
            if (relation.matches("d?obj|iobj|compound:prt")) {
                words.addAll(Trimming.nounPhrase(sentence, child));
            } else if (relation.equals("xcomp") || (relation.startsWith("obl") && !complete)) {
                words.addAll(sentence.subtree(child));
                complete |= relation.startsWith("obl");
            }
        }
        words.removeIf(index -> index < clause.finite().index());
        words.removeAll(without);
        return Trimming.toFirstBreak(sentence, words, without);
    }
}
