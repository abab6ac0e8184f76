package org.readback.generate.family;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
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
    /** What is clear beside the article only, and a passage, come behind a sentence that is clear alone. */
    private static final double OF_READERS = 0.02;

    private static final double OF_PASSAGE = 0.04;
    /** Of few words without a name raters accepted six of ten: they only fill up. */
    private static final double OF_FEW_WORDS = 0.16;

    private static final int FEW_WORDS = 8;

    @Override
    public Stream<Candidate> propose(Story story) {
        return story.sentences().stream().flatMap(sentence -> questions(story, sentence));
    }

    private static Stream<Candidate> questions(Story story, Sentence sentence) {
        List<Statement> alone = Statement.of(story, sentence).toList();
        List<Statement> beside = Statement.besideTheArticle(story, sentence).toList();
        Optional<Passage> passage = Passage.endingWith(story, sentence);
        return Terms.in(story, sentence).stream()
                .flatMap(term -> best(alone, term)
                        .flatMap(statement -> question(statement, term, 0))
                        .or(() -> best(beside, term).flatMap(statement -> question(statement, term, OF_READERS)))
                        .or(() -> passage.flatMap(some -> question(some, term)))
                        .stream());
    }

    /** A gap in the last sentence of several. */
    private static Optional<Candidate> question(Passage passage, Term term) {
        Statement last = passage.last();
        return passage.text(new Substitute(term.first(), term.last(), Candidate.GAP))
                .filter(text -> text.contains(Candidate.GAP))
                .map(text -> candidate(last, text, term, OF_PASSAGE)
                        .restingOn(passage.before().stream()
                                .map(Statement::sentence)
                                .toList()));
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
                .map(text -> candidate(statement, text, term, less + (isScanty(statement) ? OF_FEW_WORDS : 0)));
    }

    private static boolean isScanty(Statement statement) {
        return Vagueness.contentWords(statement.words()) < FEW_WORDS
                && statement.words().stream().noneMatch(Token::isProperNoun);
    }

    private static Candidate candidate(Statement statement, String text, Term term, double less) {
        return new Candidate(
                "cloze",
                Candidate.fact(statement.sentence(), statement.verb()),
                prompt(text, term.key()),
                term.key(),
                statement.sentence(),
                Optional.empty(),
                confidence(term.key()) - less);
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
