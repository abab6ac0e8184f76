package org.readback.generate.family;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Predicate;
import org.readback.generate.clause.Trimming;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.realise.Substitute;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/**
 * What a sentence or one of its clauses tells, in words that are understood without the rest of the article.
 *
 * @param words the words of the sentence that tell it, in order
 */
record Statement(Story story, Sentence sentence, List<Token> words) {
    private static final int MIN_CONTENT = 4;
    private static final int MIN_WORDS = 7;
    private static final int MAX_WORDS = 34;

    /** The statements of a sentence: the whole of it, then with less and less beside its main clause, then its clauses. */
    static Stream<Statement> of(Story story, Sentence sentence) {
        return Stream.concat(
                        Whole.of(sentence).map(words -> new Statement(story, sentence, words)),
                        story.clauses(sentence)
                                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                                .filter(Statement::isFinite)
                                .filter(clause -> !Hedges.isHedged(sentence) && !Hedges.isReported(clause))
                                .flatMap(clause -> all(story, clause))
                                .filter(Statement::endsAtABreak))
                .filter(Statement::isFit);
    }

    /** The statement of a clause, with as much of its predicate as can stand alone. */
    static Optional<Statement> of(Story story, Clause clause) {
        return all(story, clause).filter(Statement::isFit).findFirst();
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

    private boolean isFit() {
        long words = this.words.stream()
                .filter(word -> word.word().matches("[\\p{L}\\p{N}].*"))
                .count();
        Token first = this.words.get(0);
        return words >= MIN_WORDS
                && words <= MAX_WORDS
                && Vagueness.contentWords(this.words) >= MIN_CONTENT
                && !first.tag().matches("PRP|WDT|WP|CC|VB[DZPN]|POS|MD|RP|EX")
                && !first.word().matches("(?i)that[’']?s?|it[’']?s?")
                && this.words.stream().noneMatch(word -> word.word().matches("[—–]|--"))
                && this.words.stream()
                        .noneMatch(word -> word.lemma().equals("add")
                                && sentence.relation(word).equals("root"))
                && this.words.stream()
                        .noneMatch(word -> word.is("that") && word.tag().equals("DT"))
                && !isSpoken()
                && Intact.is(sentence, this.words)
                && !isOfSomebody()
                && !isBareSaying()
                && !isOfUnnamed()
                && !isTorn()
                && (isOfLead() || story.familiar().anchors(this.words))
                && !isBeforeAnotherTime()
                && namesAreKnown()
                && !Vagueness.isIn(this.words, story.familiar())
                && text().isPresent();
    }

    /** What somebody says is no statement of the article's own. */
    private boolean isSpoken() {
        return words.stream().anyMatch(word -> word.index() == verb() && word.quoted());
    }

    /** Where the predicate was cut, a new phrase must have begun: not "gave the members, who were home, a memo". */
    private boolean endsAtABreak() {
        int end = words.get(words.size() - 1).index() + 1;
        boolean comma = sentence.at(end).filter(next -> next.is(",")).isPresent();
        return sentence.at(comma ? end + 1 : end)
                .filter(next -> next.tag().matches("CC|IN|TO|WDT|WP|WRB|VBG|-RRB-|-LRB-") || next.is("."))
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

    private boolean isOfLead() {
        return sentence.paragraph().number()
                == story.sentences().get(0).paragraph().number();
    }

    /** The sentence was cut in two at an abbreviation. */
    private boolean isTorn() {
        Token last = words.get(words.size() - 1);
        return (last.word().endsWith(".") && !last.word().matches("(?:\\p{Lu}\\.)+"))
                || story.text()
                        .after(sentence)
                        .filter(next -> next.paragraph().number()
                                == sentence.paragraph().number())
                        .filter(next -> next.tokens().get(0).word().matches("[\\p{Ll}—–-].*"))
                        .isPresent();
    }

    /** "Neither was mentioned", "only 6 percent could read": of whom or what isn't told. */
    private boolean isOfUnnamed() {
        return words.stream()
                .filter(word -> sentence.relation(word).startsWith("nsubj"))
                .filter(word -> word.tag().matches("DT|PDT|JJ.?|CD|RB.?") || word.is("percent", "%", "cent"))
                .anyMatch(word -> sentence.children(word, "nmod").stream().noneMatch(of -> holds(of.index())));
    }

    /** "Lund said in an interview" lacks what she said. */
    private boolean isBareSaying() {
        return words.stream()
                .filter(word -> sentence.relation(word).equals("root") && Sayings.isSaying(word.lemma()))
                .anyMatch(word -> word.tag().matches("VB[DZP]")
                        && sentence.children(word, "ccomp", "obj", "xcomp", "parataxis", "obl").stream()
                                .noneMatch(said -> holds(said.index())
                                        && (said.isVerb()
                                                || !sentence.relation(said).equals("obl"))));
    }

    /** "Lund had been married for a week": when that was only another sentence tells. */
    private boolean isBeforeAnotherTime() {
        boolean pluperfect = words.stream()
                .filter(word ->
                        sentence.relation(word).equals("root") && word.tag().equals("VBN"))
                .flatMap(word -> sentence.children(word, "aux").stream())
                .anyMatch(word -> word.is("had"));
        return pluperfect
                && words.stream()
                        .noneMatch(word -> word.is("when", "before", "until", "by", "after", "since")
                                || word.word().matches("\\d{4}"));
    }

    /** "The former schoolteacher laughed": who that is only another sentence tells. */
    private boolean isOfSomebody() {
        return words.stream()
                .filter(word -> sentence.relation(word).startsWith("nsubj") && RoleNouns.isRoleNoun(word.word()))
                .filter(word -> !story.familiar().knows(word)
                        || sentence.children(word, "amod").size() > 0)
                .anyMatch(word -> sentence.children(word, "det").stream().anyMatch(article -> article.is("the"))
                        && sentence.children(word, "appos", "nmod", "nmod:poss", "compound", "acl:relcl").stream()
                                .noneMatch(this::holdsName));
    }

    private boolean holdsName(Token top) {
        return sentence.subtree(top).stream()
                .anyMatch(index -> holds(index) && sentence.token(index).isProperNoun());
    }

    /** A bare surname that the article never gives in full tells little. */
    private boolean namesAreKnown() {
        return words.stream()
                .filter(word -> sentence.entity(word)
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON && entity.length() == 1)
                        .isPresent())
                .allMatch(word -> story.people().named(sentence, word).isPresent());
    }

    /** The statement as a sentence with its full stop; empty when something in it points outside. */
    Optional<String> text() {
        return with(Substitute.NONE);
    }

    /** The statement with other words in the place of some of its own. */
    Optional<String> with(Substitute substitute) {
        return story.wording().told(sentence, words, tense(), substitute).map(text -> capitalised(text) + ".");
    }

    private Tense tense() {
        return story.clauses(sentence)
                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                .map(Clause::tense)
                .findFirst()
                .orElse(Tense.PRESENT);
    }

    /** Whether a word is among those of the statement. */
    boolean holds(int index) {
        return words.stream().anyMatch(token -> token.index() == index);
    }

    boolean holds(int first, int last) {
        return words.stream()
                        .filter(word -> word.index() >= first && word.index() <= last)
                        .count()
                == last - first + 1;
    }

    /** The verb that the statement turns on: two statements with the same one tell the same fact. */
    int verb() {
        return words.stream()
                .filter(word -> sentence.relation(word).equals("root"))
                .findFirst()
                .map(Token::index)
                .orElse(words.get(0).index());
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
