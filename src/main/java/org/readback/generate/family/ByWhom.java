package org.readback.generate.family;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Agents;
import org.readback.generate.asking.Hedges;
import org.readback.generate.clause.Clauses;
import org.readback.generate.clause.Trimming;
import org.readback.generate.name.Person;
import org.readback.generate.realise.Participles;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.EventYear;
import org.readback.generate.time.Tense;

/** "Who designed the library?" from "the library, designed by Ada Lund" or "was designed by". */
final class ByWhom implements Family {
    private static final int MIN_CONTENT = 3;

    /** They tell who stood where, and nobody remembers that. */
    private static final Set<String> PALE = Set.of("flank", "accompany", "surround", "follow", "precede");

    @Override
    public Stream<Candidate> propose(Story story) {
        return story.sentences().stream()
                .filter(sentence -> !Hedges.isHedged(sentence))
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.tag().equals("VBN") && !token.quoted())
                        .filter(token -> !Sayings.isSaying(token.lemma()) && !PALE.contains(token.lemma()))
                        .flatMap(
                                verb -> agent(story, sentence, verb)
                                        .flatMap(person -> question(story, sentence, verb, person))
                                        .stream()));
    }

    private static Optional<Person> agent(Story story, Sentence sentence, Token verb) {
        return sentence.children(verb, "obl", "obl:agent", "nmod").stream()
                .filter(noun -> sentence.child(noun, "case")
                        .filter(word -> word.is("by"))
                        .isPresent())
                .filter(noun ->
                        standsBeside(sentence, verb, sentence.subtree(noun).first()))
                .filter(noun -> isOne(sentence, noun))
                .flatMap(noun -> Agents.person(story.people(), sentence, noun).stream())
                .findFirst();
    }

    /** "Led by", "designed in 1931 by" or "carved from Caithness stone by": no other clause stands between. */
    private static boolean standsBeside(Sentence sentence, Token verb, int agent) {
        return agent > verb.index()
                && sentence.tokens().subList(verb.index() + 1, agent).stream()
                        .noneMatch(token -> token.isVerb()
                                || token.isBreak()
                                || token.isQuoteMark()
                                || token.tag().matches("WP|WDT|WRB|CC|MD"));
    }

    /** "By Lund and Diaz" names two; what else the parser joins to a name is mostly joined wrongly. */
    private static boolean isOne(Sentence sentence, Token noun) {
        boolean joined = sentence.entity(noun)
                .flatMap(entity -> sentence.at(entity.last() + 1))
                .filter(next -> next.is("and", "or", "&"))
                .isPresent();
        return !joined
                && sentence.children(noun, "conj").stream()
                        .noneMatch(other -> sentence.entity(other)
                                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                                .isPresent());
    }

    private static Optional<Candidate> question(Story story, Sentence sentence, Token verb, Person person) {
        Optional<String> deed = deed(sentence, verb);
        List<Token> patient = patient(sentence, verb);
        boolean content = Vagueness.contentWords(patient) + 1 >= MIN_CONTENT;
        if (deed.isEmpty() || patient.isEmpty() || !content || Vagueness.isIn(patient)) {
            return Optional.empty();
        }
        Optional<String> dated = Leading.isLeading(verb.lemma())
                ? EventYear.of(story.text(), sentence)
                        .flatMap(year -> Leading.withYear(story.wording(), sentence, patient, year))
                : Optional.empty();
        return dated.or(() -> story.wording().of(sentence, patient, Tense.PAST, Optional.empty()))
                .flatMap(words -> between(story, sentence, verb).map(rest -> words + rest))
                .map(words -> new Candidate(
                        "who-did",
                        Candidate.fact(sentence, verb.index()),
                        "Who " + deed.get() + " " + words + "?",
                        new Key.OfPerson(person),
                        sentence,
                        Optional.empty(),
                        dated.isPresent() ? 0.79 : 0.77));
    }

    /** What stands between the verb and its agent, without a date. */
    private static Optional<String> between(Story story, Sentence sentence, Token verb) {
        List<Token> words = new ArrayList<>();
        for (int i = verb.index() + 1;
                i < sentence.tokens().size() && !sentence.token(i).is("by");
                i++) {
            words.add(sentence.token(i));
        }
        boolean date = words.stream()
                .allMatch(token -> token.is("in", "on") || sentence.time(token).isPresent());
        return date
                ? Optional.of("")
                : story.wording()
                        .of(sentence, words, Tense.PAST, Optional.empty())
                        .map(rest -> " " + rest);
    }

    /** The participle as a finite verb, or empty when the passive isn't a plain one. */
    private static Optional<String> deed(Sentence sentence, Token verb) {
        List<Token> help = sentence.children(verb, "aux", "aux:pass", "auxpass");
        boolean future = help.stream().anyMatch(token -> token.is("will"));
        if (future) {
            return Optional.of("was to " + verb.lemma());
        }
        boolean plain = help.stream()
                .allMatch(token ->
                        token.lemma().matches("be|have") && !token.tag().equals("VBZ"));
        return plain ? Participles.past(verb.word()) : Optional.empty();
    }

    private static List<Token> patient(Sentence sentence, Token verb) {
        Optional<Token> subject = sentence.child(verb, "nsubj:pass", "nsubjpass");
        boolean clause = sentence.relation(verb).matches("root|ccomp")
                && Clauses.of(sentence).stream().anyMatch(found -> found.verb().index() == verb.index());
        if (subject.isPresent()) {
            return clause && !subject.get().tag().matches("PRP|WDT|WP|EX|DT")
                    ? phrase(sentence, subject.get(), verb)
                    : List.of();
        }
        return sentence.relation(verb).equals("acl")
                ? sentence.head(verb)
                        .filter(Token::isNoun)
                        .map(noun -> phrase(sentence, noun, verb))
                        .orElse(List.of())
                : List.of();
    }

    private static List<Token> phrase(Sentence sentence, Token noun, Token verb) {
        NavigableSet<Integer> words =
                new TreeSet<>(Trimming.nounPhrase(sentence, noun).headSet(verb.index()));
        if (sentence.relation(verb).startsWith("acl")) {
            words.removeAll(sentence.subtree(verb));
        }
        for (Token help : sentence.children(verb)) {
            if (help.index() > noun.index()) {
                words.removeAll(sentence.subtree(help));
            }
        }
        return sentence.tokens(Trimming.withoutLooseEnd(sentence, words));
    }
}
