package org.readback.generate.statement;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Hedges;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Predicate;
import org.readback.generate.clause.Trimming;
import org.readback.generate.realise.Substitute;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/**
 * What a sentence or one of its clauses tells, in words that are understood without the rest of the article.
 *
 * @param words the words of the sentence that tell it, in order
 */
public record Statement(Story story, Sentence sentence, List<Token> words) {
    /** So many words a link may have, but no more. */
    private static final int LINK = 3;

    /** The statements of a sentence: the whole of it, then with less and less beside its main clause, then its clauses. */
    public static Stream<Statement> of(Story story, Sentence sentence) {
        return Stream.concat(
                        Whole.of(sentence).map(words -> new Statement(story, sentence, words)),
                        story.clauses(sentence)
                                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                                .filter(Statement::isFinite)
                                .filter(clause -> !Hedges.isHedged(sentence) && !Hedges.isReported(clause))
                                .flatMap(clause -> all(story, clause))
                                .filter(Statement::endsAtABreak))
                .filter(statement -> StandsAlone.fault(statement).isEmpty());
    }

    /** Whole sentences that are understood only beside the article: they serve where little else can be asked. */
    public static Stream<Statement> besideTheArticle(Story story, Sentence sentence) {
        return Whole.of(sentence)
                .map(words -> new Statement(story, sentence, words))
                .filter(StandsAlone::isClearBesideTheArticle);
    }

    /** The statement of a clause, with as much of its predicate as can stand alone. */
    static Optional<Statement> of(Story story, Clause clause) {
        return all(story, clause)
                .filter(statement -> StandsAlone.fault(statement).isEmpty())
                .findFirst();
    }

    private static Stream<Statement> all(Story story, Clause clause) {
        NavigableSet<Integer> subject = subject(story, clause);
        return Predicate.of(clause, Set.of()).map(predicate -> {
            NavigableSet<Integer> words = new TreeSet<>(subject);
            predicate.forEach(word -> words.add(word.index()));
            return new Statement(story, clause.sentence(), clause.sentence().tokens(words));
        });
    }

    /** The subject's words; "the minister, Ada Lund," is known by the name. */
    private static NavigableSet<Integer> subject(Story story, Clause clause) {
        Sentence sentence = clause.sentence();
        Token head = clause.subject();
        Optional<Token> name = sentence.children(head, "appos").stream()
                .filter(word -> story.people().named(sentence, word).isPresent())
                .findFirst();
        boolean named = story.people().named(sentence, head).isPresent();
        return Trimming.nounPhrase(sentence, named ? head : name.orElse(head));
    }

    /** What was cut off begins behind a comma or with "and": not "paid bills [that nobody had sent]". */
    private boolean endsAtABreak() {
        int end = words.get(words.size() - 1).index() + 1;
        boolean comma = sentence.at(end).filter(next -> next.is(",")).isPresent();
        return sentence.at(comma ? end + 1 : end)
                // "the oldest yet found", "a record low, when the war began"
                .filter(next -> !next.is("yet", "when"))
                .filter(next ->
                        next.tag().matches(comma ? "CC|IN|TO|WDT|WP|WRB|VBG|-RRB-|-LRB-" : "CC|-LRB-") || next.is("."))
                .isPresent();
    }

    private static boolean isFinite(Clause clause) {
        return clause.finite().tag().matches("VB[DZP]|MD")
                // "an act believed to be the first" has its verb elsewhere
                && !(clause.finite().index() == clause.verb().index()
                        && clause.verb().is("believed", "thought", "said", "known", "reported", "led")
                        && clause.sentence()
                                .at(clause.verb().index() + 1)
                                .filter(next -> next.is("to", "by"))
                                .isPresent());
    }

    /** The statement as a sentence with its full stop; empty when something in it points outside. */
    public Optional<String> text() {
        return with(Substitute.NONE);
    }

    /** The statement with other words in the place of some of its own. */
    public Optional<String> with(Substitute substitute) {
        return story.wording()
                .told(sentence, words, tense(story, sentence), substitute)
                .map(text -> capitalised(text) + ".");
    }

    /** The statement as it goes on from the sentence before it. */
    Optional<String> after(Sentence before, Substitute substitute) {
        return story.wording()
                .continued(before, sentence, words, tense(story, sentence), substitute)
                .map(text -> capitalised(text) + ".");
    }

    /** The tense of a sentence's first main clause. */
    static Tense tense(Story story, Sentence sentence) {
        return story.clauses(sentence)
                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                .map(Clause::tense)
                .findFirst()
                .orElse(Tense.PRESENT);
    }

    /** Whether a word is among those of the statement. */
    public boolean holds(int index) {
        return words.stream().anyMatch(token -> token.index() == index);
    }

    public boolean holds(int first, int last) {
        return words.stream()
                        .filter(word -> word.index() >= first && word.index() <= last)
                        .count()
                == last - first + 1;
    }

    /** The whole sentence, but for a link at its start. */
    boolean isUncut() {
        return words.size() + LINK >= sentence.tokens().size() - 1;
    }

    /** The verb that the statement turns on: two statements with the same one tell the same fact. */
    public int verb() {
        return words.stream()
                .filter(word -> sentence.relation(word).equals("root"))
                .findFirst()
                .map(Token::index)
                .orElse(words.get(0).index());
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
