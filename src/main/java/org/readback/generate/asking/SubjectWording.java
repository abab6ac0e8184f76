package org.readback.generate.asking;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Trimming;
import org.readback.generate.name.Person;
import org.readback.generate.realise.Known;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.story.Story;

/** The subject of a clause in words that a question can stand with. */
public record SubjectWording(Story story, Clause clause) {
    /** A full name, or a noun phrase that leaves no doubt; empty when neither is there. */
    public Optional<String> text() {
        Optional<Person> person = Agents.subject(story.people(), clause);
        return person.isPresent() ? person.map(Person::name) : phrase();
    }

    private Optional<String> phrase() {
        Sentence sentence = clause.sentence();
        Token head = clause.subject();
        List<Token> words = words();
        Known known = new Known(story.text());
        boolean bare = !head.isProperNoun() && Vagueness.contentWords(words) < 2 && !known.isKnown(head);
        boolean vague = !head.isNoun()
                || words.isEmpty()
                || isUnknownPerson(sentence, head)
                || bare
                || isMass(head, words)
                || isTorn(sentence, words.get(0).index())
                || isCut(sentence, words.get(words.size() - 1))
                || isAged(words)
                || isAnybody(words)
                || isSomeMember(head, words)
                || isTitle(head, words)
                || Incomplete.isIn(words)
                || Owners.areUnclear(words, known)
                || Vagueness.isIn(words, known::isKnown);
        return vague ? Optional.empty() : story.wording().of(sentence, words, clause.tense(), Optional.empty());
    }

    /** The noun phrase, without the clause itself where that hangs on it. */
    public List<Token> words() {
        NavigableSet<Integer> phrase = Trimming.nounPhrase(clause.sentence(), clause.subject());
        boolean inside = clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.PARTICIPLE;
        NavigableSet<Integer> kept = inside ? phrase.headSet(end(), false) : phrase;
        NavigableSet<Integer> plain = new TreeSet<>(kept);
        // "the town itself was rebuilt"
        plain.removeIf(index -> clause.sentence().token(index).is("himself", "herself", "itself", "themselves"));
        return clause.sentence().tokens(Trimming.withoutLooseEnd(clause.sentence(), plain));
    }

    private int end() {
        int verb = clause.verb().index();
        int subject = clause.subject().index();
        if (verb < subject) {
            return Integer.MAX_VALUE;
        }
        return clause.sentence().tokens().subList(subject + 1, verb).stream()
                .filter(token -> token.tag().matches("WP|WDT") || token.is("that"))
                .map(Token::index)
                .findFirst()
                .orElse(verb);
    }

    /** "Operating profit slid": whose profit stands in another sentence. */
    private static boolean isMass(Token head, List<Token> words) {
        return head.tag().equals("NN")
                && words.stream()
                        .allMatch(word -> word.tag().matches("JJ.?|VBG|VBN|NN") && word.index() <= head.index());
    }

    /** "The 31-year-old winger": somebody whom the sentence before names. */
    private static boolean isAged(List<Token> words) {
        return words.stream().anyMatch(word -> word.word().matches("(?i).*-?year-olds?"))
                || (words.stream().anyMatch(word -> word.is("old"))
                        && words.stream().anyMatch(word -> word.is("year")));
    }

    /** "A sailor who left in 2011", "a public collection": the question would ask after any of them. */
    private boolean isAnybody(List<Token> words) {
        boolean inside = clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.PARTICIPLE;
        boolean named = words.stream().anyMatch(Token::isProperNoun);
        return (inside || !named) && words.get(0).is("a", "an", "some", "any", "each", "every", "another");
    }

    /** "A keen member of the union", "the younger daughter of a driver" is somebody whom the article names. */
    private static boolean isSomeMember(Token head, List<Token> words) {
        boolean unnamed = words.get(0).is("the") && words.stream().noneMatch(Token::isProperNoun);
        return (unnamed || words.get(0).is("a", "an")) && head.tag().equals("NN") && WordNet.isPerson(head.lemma());
    }

    /** "A Handbook of Ferns" is a title. */
    private static boolean isTitle(Token head, List<Token> words) {
        return head.isProperNoun() && words.get(0).is("a", "an");
    }

    /** "Squad" of "the Arts and Antiques Squad". */
    private static boolean isTorn(Sentence sentence, int first) {
        return sentence.token(first).isProperNoun()
                && sentence.at(first - 1)
                        .filter(before -> before.isProperNoun()
                                || before.tag().matches("POS|HYPH")
                                || (before.is("and", "&", "of")
                                        && sentence.token(first - 2).isProperNoun()))
                        .isPresent();
    }

    /** "The shipping company", cut before the company's name. */
    private static boolean isCut(Sentence sentence, Token last) {
        return last.tag().matches("NNS?")
                && sentence.at(last.index() + 1)
                        .filter(Token::isProperNoun)
                        .filter(next -> sentence.time(next).isEmpty())
                        .isPresent();
    }

    private static boolean isUnknownPerson(Sentence sentence, Token head) {
        return sentence.entity(head)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .isPresent();
    }
}
