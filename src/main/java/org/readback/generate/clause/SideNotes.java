package org.readback.generate.clause;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** What is told beside a deed and can be left off its end: "following talks on …", "which had …". */
final class SideNotes {
    private static final Set<String> SIDE_NOTES = Set.of(
            "following",
            "amid",
            "despite",
            "after",
            "during",
            "as",
            "since",
            "until",
            "before",
            "according",
            "over",
            "while",
            "when");

    private SideNotes() {}

    /** The words without the last note among them, or the same words when they end with none. */
    static NavigableSet<Integer> withoutLast(Clause clause, NavigableSet<Integer> words) {
        Sentence sentence = clause.sentence();
        NavigableSet<Integer> smallest = new TreeSet<>();
        for (Token token : sentence.tokens(words)) {
            if (sentence.head(token).isPresent() && isSideNote(clause, token)) {
                NavigableSet<Integer> note = sentence.subtree(token);
                note.retainAll(words);
                boolean last = note.contains(words.last())
                        && !note.contains(clause.verb().index());
                if (last && (smallest.isEmpty() || note.size() < smallest.size())) {
                    smallest = note;
                }
            }
        }
        NavigableSet<Integer> shorter = new TreeSet<>(words);
        shorter.removeAll(smallest);
        return Trimming.withoutLooseEnd(sentence, shorter);
    }

    private static boolean isSideNote(Clause clause, Token token) {
        Sentence sentence = clause.sentence();
        Token head = sentence.head(token).orElseThrow();
        String relation = sentence.relation(token);
        if (head.index() == clause.verb().index()) {
            boolean note = sentence.children(token, "case", "mark", "advmod").stream()
                    .anyMatch(word -> SIDE_NOTES.contains(word.word().toLowerCase(Locale.ROOT)));
            boolean setOff = sentence.token(Math.max(0, sentence.subtree(token).first() - 1))
                    .isBreak();
            return (relation.startsWith("advcl") && (setOff || note)) || (relation.startsWith("obl") && note);
        }
        // "invoices from suppliers that did not exist" isn't told without its end
        boolean aside =
                sentence.token(Math.max(0, sentence.subtree(token).first() - 1)).isBreak();
        return (relation.equals("acl:relcl") && aside)
                || (relation.equals("acl") && token.tag().equals("VBG"))
                || (relation.startsWith("obl")
                        && sentence.children(token, "case").stream().anyMatch(word -> word.is("following", "amid")));
    }
}
