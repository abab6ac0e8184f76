package org.readback.generate.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** A sentence as the article has it, and without what is only told beside its main clause. */
final class Whole {
    private static final String LINKING = "but|and|or|yet|however|meanwhile|moreover|furthermore|also|besides|indeed"
            + "|nevertheless|nonetheless|then|now|still|instead|similarly|likewise|therefore|thus|in fact|in addition"
            + "|of course|for example|for instance|first|second|third|finally|lastly|as a result|at the same time|after all|elsewhere|even so";
    private static final int MAX_ASIDES = 4;

    private Whole() {}

    /** The words of the sentence, the fullest first; none of a question, a fragment or a speech. */
    static Stream<List<Token>> of(Sentence sentence) {
        if (!isTold(sentence)) {
            return Stream.empty();
        }
        NavigableSet<Integer> words = new TreeSet<>();
        sentence.tokens().forEach(token -> words.add(token.index()));
        words.pollLast();
        dropBehindSemicolon(sentence, words);
        dropLink(sentence, words);
        dropBrackets(sentence, words);
        LooseAdverbs.drop(sentence, words);
        List<NavigableSet<Integer>> asides = isParsed(sentence) ? Asides.of(sentence, words) : List.of();
        Set<NavigableSet<Integer>> wordings = new LinkedHashSet<>();
        int count = Math.min(asides.size(), MAX_ASIDES);
        for (int choice = 0; choice < 1 << count; choice++) {
            NavigableSet<Integer> kept = new TreeSet<>(words);
            for (int i = 0; i < count; i++) {
                if ((choice & 1 << i) != 0) {
                    kept.removeAll(asides.get(i));
                }
            }
            wordings.add(kept);
        }
        List<NavigableSet<Integer>> sorted = new ArrayList<>(wordings);
        sorted.sort(Comparator.comparingInt((NavigableSet<Integer> kept) -> -kept.size()));
        return sorted.stream().filter(kept -> !kept.isEmpty()).map(sentence::tokens);
    }

    /** A whole sentence of the narrator, with a finite verb. */
    private static boolean isTold(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Token first = tokens.get(0);
        long quoted = tokens.stream().filter(Token::quoted).count();
        return tokens.get(tokens.size() - 1).is(".")
                && sentence.at(tokens.size() - 2)
                        .filter(last ->
                                !last.word().endsWith(".") || last.word().matches("(?:\\p{Lu}\\.)+"))
                        .isPresent()
                && first.word().matches("[\\p{Lu}\\p{N}].*")
                && !first.quoted()
                && quoted * 3 < tokens.size()
                && tokens.stream().anyMatch(token -> token.tag().matches("VB[DZP]|MD") && !token.quoted());
    }

    /** Whether the main verb has its subject and its tense: then the parts can be told from the whole. */
    private static boolean isParsed(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> sentence.relation(token).equals("root"))
                .anyMatch(root -> isFinite(sentence, root));
    }

    private static boolean isFinite(Sentence sentence, Token root) {
        boolean subject = sentence.child(root, "nsubj", "nsubj:pass", "nsubjpass", "csubj", "expl")
                .isPresent();
        boolean tensed = root.tag().matches("VB[DZP]")
                || sentence.children(root, "aux", "aux:pass", "auxpass", "cop").stream()
                        .anyMatch(token -> token.tag().matches("VB[DZP]|MD"));
        return subject && tensed;
    }

    /** What stands behind a semicolon is a sentence of its own. */
    private static void dropBehindSemicolon(Sentence sentence, NavigableSet<Integer> words) {
        sentence.tokens().stream()
                .filter(token -> token.is(";") && !token.quoted())
                .findFirst()
                .ifPresent(token -> words.removeIf(index -> index >= token.index()));
    }

    private static void dropLink(Sentence sentence, NavigableSet<Integer> words) {
        for (int length = 4; length > 0; length--) {
            if (length >= words.size()) {
                continue;
            }
            int last = length;
            String start = sentence.text(0, length - 1);
            if (start.matches("(?i)(" + LINKING + ")")) {
                boolean comma = sentence.token(length).is(",");
                // "Still life is" and "So many came" go on
                if (comma || start.matches("(?i)but|and|yet")) {
                    words.removeIf(index -> index <= (comma ? last : last - 1));
                    return;
                }
            }
        }
    }

    private static void dropBrackets(Sentence sentence, NavigableSet<Integer> words) {
        int open = -1;
        for (Token token : sentence.tokens()) {
            if (token.word().matches("\\(|-LRB-")) {
                open = token.index();
            } else if (token.word().matches("\\)|-RRB-") && open >= 0) {
                words.removeAll(new TreeSet<>(words).subSet(open, true, token.index(), true));
                open = -1;
            }
        }
    }
}
