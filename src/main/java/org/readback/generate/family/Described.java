package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Hedges;
import org.readback.generate.asking.Transitive;
import org.readback.generate.name.Person;
import org.readback.generate.realise.Known;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/**
 * "Who sells cooking pots in Bergen?" from "Ada Lund, 41, who sells cooking pots in Bergen, said": what stands right behind
 * a name is told to make somebody known. The words are taken as they stand, so that no parse is needed.
 */
final class Described implements Family {
    private static final int MOST_WORDS = 22;
    /** Many words tell somebody apart: raters accepted 31 of 33 questions, and of those with fewer 39 of 50. */
    private static final int MANY_WORDS = 9;

    private static final double OF_MANY = 0.94;
    private static final double OF_FEW = 0.78;
    /** "Which person is a baker who …?", of which raters accepted 1 of 4. */
    private static final double AWKWARD = 0.6;

    /** They tell what somebody thinks of something that was told of before, or nothing of note. */
    private static final Set<String> PALE = Set.of("""
            be have do want hope believe think expect fear know feel like need seem appear tend plan intend agree
            remember support oppose favour favor disagree object insist doubt regard die""".strip().split("\\s+"));

    @Override
    public Stream<Candidate> propose(Story story) {
        return story.sentences().stream()
                .filter(sentence -> !Hedges.isHedged(sentence))
                .flatMap(sentence -> sentence.entities().stream()
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .flatMap(entity -> question(story, sentence, entity).stream()));
    }

    private static Optional<Candidate> question(Story story, Sentence sentence, Entity name) {
        Token last = sentence.token(name.last());
        List<Token> words = BehindName.words(sentence, name);
        boolean sure = !words.isEmpty() && !last.quoted() && isTelling(story, sentence, words);
        return story.people()
                .named(sentence, last)
                .filter(person -> sure
                        && !Deaths.areToldOf(story, person)
                        && !(words.get(0).is("whose") && !story.people().isSurelySomebody(person)))
                .flatMap(person ->
                        wording(story, sentence, words, last).map(prompt -> candidate(sentence, prompt, person)));
    }

    private static Candidate candidate(Sentence sentence, String prompt, Person person) {
        return new Candidate(
                        "who-was",
                        "role:" + person.name(),
                        prompt,
                        new Key.OfPerson(person),
                        sentence,
                        Optional.empty(),
                        confidence(prompt))
                .leaningOn(Leaning.FACTS);
    }

    private static double confidence(String prompt) {
        if (prompt.startsWith("Which person")) {
            return AWKWARD;
        }
        return prompt.split(" ").length > MANY_WORDS ? OF_MANY : OF_FEW;
    }

    private static Optional<String> wording(Story story, Sentence sentence, List<Token> words, Token name) {
        Token first = words.get(0);
        boolean noun = first.is("a", "an");
        List<Token> told = noun ? words : words.subList(1, words.size());
        Tense tense = told.stream().anyMatch(word -> word.tag().equals("VBD")) ? Tense.PAST : Tense.PRESENT;
        return story.wording()
                .of(sentence, told, tense, Optional.of(name))
                .map(text ->
                        noun ? "Which person is " + text + "?" : (first.is("whose") ? "Whose " : "Who ") + text + "?");
    }

    private static boolean isTelling(Story story, Sentence sentence, List<Token> words) {
        Known known = new Known(story.text());
        Token end = words.get(words.size() - 1);
        return words.size() <= MOST_WORDS
                && !isOfTwoTimes(words)
                && Distinct.is(words, known)
                && verb(words).filter(verb -> isOfOne(sentence, words, verb)).isPresent()
                && !end.tag().matches("IN|DT|CC|TO|PRP\\$?|MD|WP|WDT|WRB")
                && !isDated(sentence, words)
                && words.stream()
                        .noneMatch(word -> word.quoted()
                                || word.is("not", "n't", "n’t", "never", "it", "its", "they", "them", "their", "this")
                                || word.is(
                                        "that", "these", "those", "there", "here", "then", "also", "now", "earlier",
                                        "later"))
                && !Vagueness.isIn(words, known::isKnown);
    }

    /** "Which person is a baker who was sitting at the back?" */
    private static boolean isOfTwoTimes(List<Token> words) {
        return words.get(0).is("a", "an")
                && words.stream().dropWhile(word -> !word.is("who")).limit(2).anyMatch(word -> word.is("was"));
    }

    /** "Who sits an exam on Monday". */
    private static boolean isDated(Sentence sentence, List<Token> words) {
        return words.stream().noneMatch(word -> word.tag().matches("VBD|VBN"))
                && words.stream().flatMap(word -> sentence.time(word).stream()).anyMatch(TimeReference::isCalendar);
    }

    /** The first verb that isn't an auxiliary. */
    private static Optional<Token> verb(List<Token> words) {
        return words.stream()
                .dropWhile(word -> !word.is("who", "whose"))
                .filter(Token::isVerb)
                .filter(verb -> !(verb.lemma().matches("be|have") && isFollowed(words, verb)))
                .findFirst();
    }

    private static boolean isFollowed(List<Token> words, Token verb) {
        return words.stream()
                .filter(next -> next.index() > verb.index() && next.index() <= verb.index() + 2)
                .anyMatch(next -> next.tag().matches("VB[GN]"));
    }

    private static boolean isOfOne(Sentence sentence, List<Token> words, Token verb) {
        List<Token> clause =
                words.stream().dropWhile(word -> !word.is("who", "whose")).toList();
        Token first = clause.stream().filter(Token::isVerb).findFirst().orElse(verb);
        return first.tag().matches("VBZ|VBD")
                // "who for 27 years served", "who 's worked"
                && (clause.get(0).is("whose") || clause.indexOf(first) == 1)
                && !first.word().matches("['’].*")
                && !isBare(sentence, words, verb)
                && !first.is("had")
                && !PALE.contains(verb.lemma())
                && !Sayings.isSaying(verb.lemma());
    }

    /** "Who joined from a bank": what was joined isn't told. */
    private static boolean isBare(Sentence sentence, List<Token> words, Token verb) {
        Token last = words.get(words.size() - 1);
        int behind = verb.index() + (verb.lemma().equals("take") ? 2 : 1);
        return (Transitive.is(sentence, verb)
                        || Transitive.isToOffice(verb)
                        || verb.lemma().matches("lead|run"))
                && (behind > last.index() || sentence.token(behind).tag().equals("IN"));
    }
}
