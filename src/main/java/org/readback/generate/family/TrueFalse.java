package org.readback.generate.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.distractor.Asked;
import org.readback.generate.distractor.Distractor;
import org.readback.generate.distractor.Distractors;
import org.readback.generate.realise.Substitute;
import org.readback.generate.statement.Statement;
import org.readback.generate.statement.Swaps;
import org.readback.generate.statement.Term;
import org.readback.generate.statement.Terms;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/**
 * "True or false: Ada Lund was found guilty of 17 counts." from a statement of the article, as it is or with a number, a
 * date or a name in the place of the right one. Only what could be made false is asked: nothing in a statement's form
 * tells whether it is.
 */
final class TrueFalse implements Family {
    private static final int HANDY = 26;

    @Override
    public Stream<Candidate> propose(Story story) {
        return story.sentences().stream().flatMap(sentence -> question(story, sentence).stream());
    }

    private static Optional<Candidate> question(Story story, Sentence sentence) {
        List<Statement> statements = Statement.of(story, sentence)
                .filter(statement -> statement.words().size() <= HANDY)
                .filter(statement -> statement.words().stream().noneMatch(word -> word.is("may", "might")))
                .toList();
        List<Candidate> possible = new ArrayList<>();
        for (Term term : Terms.in(story, sentence)) {
            if (!Swaps.isOfMainClause(sentence, term)) {
                continue;
            }
            statements.stream()
                    .filter(statement -> statement.holds(term.first(), term.last()) && Swaps.isSafe(statement, term))
                    .findFirst()
                    .flatMap(statement -> question(story, statement, term))
                    .ifPresent(possible::add);
        }
        // numbers and dates before names: a wrong one of those is never right by another way of seeing it
        return possible.stream().max((a, b) -> Double.compare(a.confidence(), b.confidence()));
    }

    private static Optional<Candidate> question(Story story, Statement statement, Term term) {
        String told = statement.text().orElseThrow();
        Optional<Distractor> found = Distractors.of(new Asked(term.key(), told, statement.sentence(), story)).stream()
                .filter(each -> Swaps.isRefuted(term, each.text()) && !told.contains(each.text()))
                .findFirst();
        return found.flatMap(other -> question(story, statement, term, told, other));
    }

    private static Optional<Candidate> question(
            Story story, Statement statement, Term term, String told, Distractor other) {
        Optional<String> wrong = statement.with(new Substitute(term.first(), term.last(), other.text()));
        boolean holds = story.chance("true or false: " + told).nextBoolean();
        return wrong.map(untold -> new Candidate(
                "true-false",
                Candidate.fact(statement.sentence(), statement.verb()),
                "True or false: " + (holds ? told : untold),
                new Key.Truth(holds),
                statement.sentence(),
                holds || term.key() instanceof Key.OfQuantity ? List.of() : further(statement, other),
                holds ? Optional.empty() : Optional.of(Swaps.correction(statement, term, other.text())),
                confidence(term.key())));
    }

    /** Where the article tells what the wrong name is right for. */
    private static List<Sentence> further(Statement statement, Distractor other) {
        return other.refutation().stream()
                .filter(sentence -> sentence.index() != statement.sentence().index())
                .toList();
    }

    private static double confidence(Key key) {
        if (key instanceof Key.OfQuantity) {
            return 0.95;
        }
        if (key instanceof Key.OfDate) {
            return 0.94;
        }
        // that somebody else was not meant, too, is seldom told
        return 0.72;
    }
}
