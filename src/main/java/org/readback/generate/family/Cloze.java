package org.readback.generate.family;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.realise.Substitute;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.statement.Passage;
import org.readback.generate.statement.Statement;
import org.readback.generate.statement.Term;
import org.readback.generate.statement.Terms;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.CalendarDate;

/** "Fill the gap with a number: “Ada Lund was found guilty of ____ counts of deception.”" from a statement with one key term. */
final class Cloze implements Family {
    private static final int HANDY = 26;
    private static final int MIN_CONTENT = 5;
    /** A sentence alone is read sooner. */
    private static final double OF_PASSAGE = 0.02;
    /** Raters accepted two of three. */
    private static final double OF_READERS = 0.2;

    @Override
    public Stream<Candidate> propose(Story story) {
        return story.sentences().stream().flatMap(sentence -> questions(story, sentence));
    }

    private static Stream<Candidate> questions(Story story, Sentence sentence) {
        List<Statement> statements = Statement.of(story, sentence).toList();
        Optional<Passage> passage = Passage.of(story, sentence);
        return Terms.in(story, sentence).stream()
                .flatMap(term -> best(statements, term)
                        .flatMap(statement -> question(statement, term, 0))
                        .or(() -> passage.flatMap(two -> question(two, term, OF_PASSAGE)))
                        .or(() -> besideTheArticle(story, sentence, term))
                        .stream());
    }

    private static Optional<Candidate> besideTheArticle(Story story, Sentence sentence, Term term) {
        return best(Statement.besideTheArticle(story, sentence).toList(), term)
                .flatMap(statement -> question(statement, term, OF_READERS))
                .or(() -> Passage.besideTheArticle(story, sentence).flatMap(two -> question(two, term, OF_READERS)));
    }

    /** A gap in the second of two sentences. */
    private static Optional<Candidate> question(Passage passage, Term term, double less) {
        return passage.with(new Substitute(term.first(), term.last(), Candidate.GAP))
                .map(text -> new Candidate(
                                "cloze",
                                Candidate.fact(passage.sentence(), passage.verb()),
                                prompt(text, term.key()),
                                term.key(),
                                passage.sentence(),
                                Optional.empty(),
                                confidence(term.key()) - less)
                        .restingOn(List.of(passage.before().sentence())));
    }

    private static String prompt(String text, Key key) {
        return "Fill the gap with " + wanted(key) + ": “" + text.replaceAll("[“\"]([^“”\"]*)[”\"]", "‘$1’") + "”";
    }

    /** The fullest statement that is still handy, or else the shortest. */
    private static Optional<Statement> best(List<Statement> statements, Term term) {
        List<Statement> fit = statements.stream()
                .filter(statement -> statement.holds(term.first(), term.last()))
                .filter(statement -> isEnough(statement, term))
                .toList();
        return fit.stream()
                .filter(statement -> statement.words().size() <= HANDY)
                .findFirst()
                .or(() -> fit.stream()
                        .min(Comparator.comparingInt(
                                statement -> statement.words().size())));
    }

    private static boolean isEnough(Statement statement, Term term) {
        return Vagueness.contentWords(statement.words().stream()
                        .filter(word -> word.index() < term.first() || word.index() > term.last())
                        .toList())
                >= MIN_CONTENT;
    }

    private static Optional<Candidate> question(Statement statement, Term term, double less) {
        return statement
                .with(new Substitute(term.first(), term.last(), Candidate.GAP))
                .map(text -> new Candidate(
                        "cloze",
                        Candidate.fact(statement.sentence(), statement.verb()),
                        prompt(text, term.key()),
                        term.key(),
                        statement.sentence(),
                        Optional.empty(),
                        confidence(term.key()) - less));
    }

    /** "Lund met Holm in ____" may want a place or a year. */
    private static String wanted(Key key) {
        if (key instanceof Key.OfDate some) {
            return some.date().precision() == CalendarDate.Precision.YEAR ? "a year" : "a date";
        }
        if (key instanceof Key.OfPerson) {
            return "a person’s name";
        }
        if (key instanceof Key.OfQuantity) {
            return "a number";
        }
        if (key instanceof Key.OfCountry) {
            return "a country";
        }
        if (key instanceof Key.OfPlace) {
            return "a place";
        }
        return key instanceof Key.OfOrganisation ? "the name of an organisation" : "a date";
    }

    private static double confidence(Key key) {
        if (key instanceof Key.OfQuantity) {
            return 0.94;
        }
        if (key instanceof Key.OfDate || key instanceof Key.OfPerson) {
            return 0.93;
        }
        return key instanceof Key.OfCountry ? 0.87 : 0.9;
    }
}
