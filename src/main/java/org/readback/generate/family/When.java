package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Predicate;
import org.readback.generate.clause.Trimming;
import org.readback.generate.name.Person;
import org.readback.generate.realise.Inversion;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.CalendarDate;
import org.readback.generate.time.Tense;

/** "When did Norway suspend the talks?" from a past event with its date beside the verb. */
final class When implements Family {
    private static final int MIN_CONTENT = 4;

    @Override
    public Stream<Candidate> propose(Story story) {
        return story.clauses()
                .filter(When::isFit)
                .flatMap(clause -> DatesOfVerb.of(clause).flatMap(time -> question(story, clause, time).stream()));
    }

    private static boolean isFit(Clause clause) {
        boolean told = clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.RELATIVE;
        String verb = clause.verb().lemma();
        return told
                && clause.tense() == Tense.PAST
                && clause.verb().isVerb()
                && !clause.verb().quoted()
                && !clause.isNegated()
                // "there was a strike" has no subject to invert
                && clause.sentence().children(clause.verb(), "expl").isEmpty()
                && (!Sayings.isSaying(verb) || Sayings.isDated(verb))
                && !Hedges.isHedged(clause.sentence())
                && !Hedges.isReported(clause);
    }

    private static Optional<Candidate> question(Story story, Clause clause, TimeReference time) {
        Sentence sentence = clause.sentence();
        String words = sentence.text(time.first(), time.last());
        Optional<CalendarDate> date = story.calendar().read(words, clause.tense());
        Optional<String> subject = subject(story, clause);
        if (date.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        return Predicate.of(clause, DatesOfVerb.words(sentence, time))
                .filter(predicate -> isEnough(clause, predicate))
                .filter(predicate -> isSaid(clause, predicate))
                .filter(predicate -> !Vagueness.isIn(predicate))
                .filter(predicate -> predicate.stream().noneMatch(token -> DatesOfVerb.isAnother(sentence, token)))
                .flatMap(predicate -> Inversion.of(
                        clause,
                        subject.get(),
                        predicate,
                        rest -> story.wording().of(sentence, rest, clause.tense(), Optional.of(clause.subject())))
                        .stream())
                .findFirst()
                .map(event -> new Candidate(
                        "when",
                        Candidate.fact(sentence, clause.verb().index()),
                        (date.get().precision() == CalendarDate.Precision.YEAR ? "In what year " : "When ") + event
                                + "?",
                        new Key.OfDate(date.get()),
                        sentence,
                        feedback(story, sentence, words, date.get()),
                        0.88));
    }

    private static boolean isEnough(Clause clause, List<Token> predicate) {
        List<Token> subject = clause.sentence().tokens(Trimming.nounPhrase(clause.sentence(), clause.subject()));
        boolean clauseLeft =
                predicate.stream().anyMatch(token -> token.is("when", "while", "before", "after", "until"));
        return !clauseLeft && Vagueness.contentWords(predicate) + Vagueness.contentWords(subject) >= MIN_CONTENT;
    }

    /** "When did Orvanta announce?" asks for nothing: what was announced must be there. */
    private static boolean isSaid(Clause clause, List<Token> predicate) {
        return !Sayings.isSaying(clause.verb().lemma())
                || clause.sentence().children(clause.verb(), "ccomp", "obj", "xcomp").stream()
                        .anyMatch(said -> said.index() > clause.verb().index() && predicate.contains(said));
    }

    private static Optional<String> subject(Story story, Clause clause) {
        Sentence sentence = clause.sentence();
        Token head = clause.subject();
        Optional<Person> person = Agents.subject(story.people(), clause);
        if (person.isPresent()) {
            return person.map(Person::name);
        }
        List<Token> phrase = sentence.tokens(Trimming.nounPhrase(sentence, head));
        boolean vague = !head.isNoun()
                || isUnknownPerson(sentence, head)
                || clause.kind() == Clause.Kind.RELATIVE
                || Vagueness.isIn(phrase)
                || (!head.isProperNoun() && Vagueness.contentWords(phrase) < 2);
        return vague ? Optional.empty() : story.wording().of(sentence, phrase, clause.tense(), Optional.empty());
    }

    private static boolean isUnknownPerson(Sentence sentence, Token head) {
        return sentence.entity(head)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .isPresent();
    }

    private static Optional<String> feedback(Story story, Sentence sentence, String words, CalendarDate date) {
        CalendarDate today = story.article().date() == null
                ? date
                : new CalendarDate(CalendarDate.Precision.DAY, story.article().date());
        return words.matches(".*\\d{4}.*")
                ? Optional.empty()
                : Optional.of("Paragraph " + sentence.paragraph().number() + " says “" + words + "”; the article is of "
                        + today.phrase() + ".");
    }
}
