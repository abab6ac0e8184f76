package org.readback.generate.family;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Asking;
import org.readback.generate.asking.Deeds;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Trimming;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "What did Lund carry to the harbour?" with a short thing as the answer. */
final class WhatDid implements Family {
    private static final int MIN_CONTENT = 4;
    private static final int LONGEST = 4;
    /** What they take is half of their meaning. */
    private static final Set<String> LIGHT = Set.of("""
            have take make give do get put set hold keep play lose win show face see bring leave meet raise draw
            pay need want begin start end reach cause pose mark send form become feel include cover enter join""".split("\\s+"));

    @Override
    public Stream<Candidate> propose(Story story) {
        return Deeds.withClaims(story)
                .filter(clause -> Deeds.isPast(clause) && !clause.isPassive())
                .filter(clause -> !LIGHT.contains(clause.verb().lemma())
                        && !Sayings.isSaying(clause.verb().lemma()))
                .flatMap(
                        clause -> clause.object().stream().flatMap(object -> question(story, clause, object).stream()));
    }

    private static Optional<Candidate> question(Story story, Clause clause, Token object) {
        Sentence sentence = clause.sentence();
        NavigableSet<Integer> span = Trimming.nounPhrase(sentence, object);
        List<Token> phrase = sentence.tokens(span);
        if (!isThing(sentence, object, phrase)) {
            return Optional.empty();
        }
        String key = key(sentence, phrase);
        boolean once = sentence.text().indexOf(key) == sentence.text().lastIndexOf(key);
        return !once
                ? Optional.empty()
                : new Asking(story, clause)
                        .inverted(
                                "What",
                                span,
                                MIN_CONTENT,
                                words -> Vagueness.contentWords(words) >= 2 && !givesAway(words, phrase))
                        .map(prompt -> new Candidate(
                                        "what-did",
                                        Candidate.fact(sentence, clause.verb().index()),
                                        prompt,
                                        new Key.OfWords(key),
                                        sentence,
                                        Optional.empty(),
                                        0.6)
                                .leaningOn(Leaning.FACTS));
    }

    /** "What did Lund miss when Oslo lost on penalties?": the penalty is named in the question. */
    private static boolean givesAway(List<Token> words, List<Token> phrase) {
        return phrase.stream()
                .filter(Token::isContent)
                .anyMatch(asked -> words.stream().anyMatch(word -> word.lemma().equalsIgnoreCase(asked.lemma())));
    }

    private static boolean isThing(Sentence sentence, Token object, List<Token> phrase) {
        boolean plain =
                phrase.stream().allMatch(token -> token.tag().matches("DT|JJ|NNS?|NNP|CD|HYPH|VBN") && !token.quoted());
        return object.tag().matches("NNS?")
                && plain
                && phrase.size() >= 2
                && phrase.size() <= LONGEST + 1
                && phrase.get(phrase.size() - 1).equals(object)
                && sentence.time(object).isEmpty()
                && phrase.stream().noneMatch(token -> token.tag().equals("CD"))
                && !RoleNouns.isRoleNoun(object.lemma())
                && phrase.stream().noneMatch(token -> token.is("no", "this", "that", "these", "those", "any"))
                && !Vagueness.isIn(phrase)
                && Vagueness.contentWords(phrase) >= 2;
    }

    private static String key(Sentence sentence, List<Token> phrase) {
        return sentence.text(
                phrase.get(0).index(), phrase.get(phrase.size() - 1).index());
    }
}
