package org.readback.generate.family;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Titles;
import org.readback.generate.passage.GivenAway;
import org.readback.generate.passage.Passage;
import org.readback.generate.passage.Passages;
import org.readback.generate.passage.Term;
import org.readback.generate.passage.Terms;
import org.readback.generate.quantity.Unit;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.CalendarDate;

/** "Which number fills the gap in this passage of the article? “… found guilty of ____ counts of deception.”" */
final class Cloze implements Family {
    private static final int MIN_CONTENT = 5;
    /** Places and bodies can often be guessed, and have several names. */
    private static final double OF_NAME = 0.74;

    /** Whoever must guess a small number says two. */
    private static final BigDecimal GUESSED = new BigDecimal(2);

    /** Of paragraphs in which not all is clear raters accepted one gap of two. */
    private static final double UNCLEAR = 0.4;

    /** What somebody says in passing is less worth asking. */
    private static final double OF_SPEECH = 0.01;

    /** The paragraph before isn't always what a paragraph goes on from. */
    private static final double OF_TWO_PARAGRAPHS = 0.05;

    /** Whom a pronoun means is sometimes misread. */
    private static final double WITH_NAMES_PUT_IN = 0.07;

    @Override
    public Stream<Candidate> propose(Story story) {
        return story.sentences().stream().flatMap(sentence -> questions(story, sentence));
    }

    private static Stream<Candidate> questions(Story story, Sentence sentence) {
        Optional<Passage> clear = Passages.around(story, sentence);
        double less = clear.isPresent() && !RelativeTimes.areIn(sentence) ? 0 : UNCLEAR;
        return clear.or(() -> Passages.until(story, sentence)).stream()
                .flatMap(shown -> Terms.in(story, sentence).stream()
                        .filter(term -> isTelling(sentence, term) && !GivenAway.is(term, sentence, shown))
                        .map(term -> question(story, shown, sentence, term, less)));
    }

    /** Enough stands around the gap. */
    private static boolean isTelling(Sentence sentence, Term term) {
        List<Token> others = sentence.tokens().stream()
                .filter(word -> word.index() < term.first() || word.index() > term.last())
                .toList();
        return Vagueness.contentWords(others) >= MIN_CONTENT && !isShareOfNothing(sentence, term);
    }

    /** "Lund, who owns 7 percent": of what another sentence tells. */
    private static boolean isShareOfNothing(Sentence sentence, Term term) {
        return term.key() instanceof Key.OfQuantity some
                && some.quantity().kind() == Unit.PERCENT
                && sentence.tokens().stream()
                        .anyMatch(word ->
                                word.index() < term.first() && word.lemma().matches("own|hold|control"))
                && sentence.at(some.quantity().last() + 1)
                        .filter(of -> of.is("of"))
                        .isEmpty();
    }

    private static Candidate question(Story story, Passage passage, Sentence sentence, Term term, double less) {
        String text = passage.with(sentence, first(sentence, term), term.last(), Candidate.GAP);
        return new Candidate(
                        "cloze",
                        Candidate.fact(sentence, sentence.root()),
                        wanted(story, term.key()) + " the gap in this passage of the article? “" + quoted(text) + "”",
                        term.key(),
                        sentence,
                        Optional.empty(),
                        confidence(term.key())
                                - less
                                - (Terms.isQuoted(sentence, term) ? OF_SPEECH : 0)
                                - (passage.isOfTwo() ? OF_TWO_PARAGRAPHS : 0)
                                - (passage.namesSomebody() ? WITH_NAMES_PUT_IN : 0))
                .showing(passage.sentences());
    }

    /** What the passage quotes is quoted within a quotation. */
    private static String quoted(String text) {
        return text.replaceAll("[“\"]([^“”\"]*)[”\"]", "‘$1’");
    }

    /** A title goes with its name: whoever types "Mr Lund" isn't wrong. */
    private static int first(Sentence sentence, Term term) {
        int first = term.first();
        while (term.key() instanceof Key.OfPerson && isTitle(sentence, first - 1)) {
            first--;
        }
        // "Interior Minister": torn from "Interior", "Minister" is no title
        boolean torn = sentence.at(first - 1)
                // nor does "a ____" want a name without its title
                .filter(word -> word.isProperNoun() || word.is("a", "an"))
                .isPresent();
        return torn ? term.first() : first;
    }

    private static boolean isTitle(Sentence sentence, int index) {
        return sentence.at(index)
                .filter(word -> word.isProperNoun() && Titles.isTitle(word.word()))
                .isPresent();
    }

    /** "Lund met Holm in ____" may want a place or a year. */
    private static String wanted(Story story, Key key) {
        if (key instanceof Key.OfDate some) {
            return switch (some.date().precision()) {
                case YEAR -> "Which year fills";
                case MONTH -> "Which month and year fill";
                default -> "Which date fills";
            };
        }
        if (key instanceof Key.OfQuantity) {
            return "Which number fills";
        }
        if (key instanceof Key.OfPerson someone && story.people().isSurelySomebody(someone.person())) {
            return "Whose name fills";
        }
        return key instanceof Key.OfWords ? "Which date fills" : "Which name fills";
    }

    /** How many of a hundred strict raters accepted, by what is asked for. */
    private static double confidence(Key key) {
        if (key instanceof Key.OfQuantity some) {
            boolean small = some.quantity().number().value().compareTo(GUESSED) <= 0;
            return small ? OF_NAME : key.text().matches("\\p{L}+") ? 0.84 : 0.88;
        }
        if (key instanceof Key.OfDate some) {
            return some.date().precision() == CalendarDate.Precision.YEAR ? 0.81 : 0.86;
        }
        return key instanceof Key.OfPerson || key instanceof Key.OfWords ? 0.83 : OF_NAME;
    }
}
