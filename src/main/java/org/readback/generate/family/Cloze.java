package org.readback.generate.family;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.bank.wording.QuoteMarks;
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

/** "Which number fills the gap? “… found guilty of ____ counts of deception.”" */
final class Cloze implements Family {
    private static final int MIN_CONTENT = 5;
    /** However good the gap is, a passage that leans on others serves only for want of better. */
    private static final double UNCLEAR = 0.6;

    /** What a meeting or a round of matches had besides. */
    private static final Pattern APART =
            Pattern.compile("(?s)In other (?:business|news|matters|action|results)\\b.*|(?:Elsewhere|Separately),? .*");

    @Override
    public Stream<Candidate> propose(Story story) {
        return gaps(story).map(gap -> question(story, gap));
    }

    static Stream<Gap> gaps(Story story) {
        return story.sentences().stream().flatMap(sentence -> gaps(story, sentence));
    }

    private static Stream<Gap> gaps(Story story, Sentence sentence) {
        List<Term> terms = Terms.in(story, sentence).stream()
                .filter(term -> isTelling(sentence, term))
                .toList();
        if (terms.isEmpty()) {
            return Stream.empty();
        }
        List<Passage> around = Passages.around(story, sentence);
        List<Passage> clear = RelativeTimes.areIn(sentence) ? List.of() : around;
        List<Passage> unclear = Stream.concat(around.stream(), Passages.until(story, sentence).stream())
                .toList();
        return terms.stream().flatMap(term -> {
            List<Passage> understood = fitting(term, sentence, clear);
            List<Passage> shown = understood.isEmpty() ? fitting(term, sentence, unclear) : understood;
            return shown.stream().map(passage -> new Gap(passage, sentence, term, !understood.isEmpty(), story));
        });
    }

    /** The best one that doesn't tell the term as well, and the shortest, which shows less of what others ask. */
    private static List<Passage> fitting(Term term, Sentence sentence, List<Passage> passages) {
        List<Passage> fitting = passages.stream()
                .filter(passage -> !GivenAway.is(term, sentence, passage))
                .toList();
        return Stream.concat(
                        fitting.stream().limit(1),
                        fitting.stream()
                                .filter(Passage::beginsParagraph)
                                .min(Comparator.comparingInt(Passage::words))
                                .stream())
                .distinct()
                .toList();
    }

    /** Enough stands around the gap. */
    private static boolean isTelling(Sentence sentence, Term term) {
        List<Token> others = sentence.tokens().stream()
                .filter(word -> word.index() < term.first() || word.index() > term.last())
                .toList();
        return Vagueness.contentWords(others) >= MIN_CONTENT
                && !isShareOfNothing(sentence, term)
                && !APART.matcher(sentence.text()).matches();
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

    static Candidate question(Story story, Gap gap) {
        Passage passage = gap.passage();
        Sentence sentence = gap.sentence();
        Term term = gap.term();
        String text = passage.with(sentence, first(sentence, term), term.last(), Candidate.GAP);
        return new Candidate(
                        "cloze",
                        Candidate.fact(sentence, sentence.root()),
                        asked(gap) + " the gap? “" + QuoteMarks.nested(text) + "”",
                        term.key(),
                        sentence,
                        Optional.empty(),
                        confidence(gap))
                .leaningOn(Leaning.WORDS)
                .showing(passage.sentences());
    }

    private static double confidence(Gap gap) {
        double likely = Likelihood.OF_GAP.of(gap.traits());
        return gap.clear() ? likely : Math.min(UNCLEAR, likely);
    }

    /** "Under “The whales”, which number fills": a heading tells what its part of the article is about. */
    private static String asked(Gap gap) {
        String wanted = wanted(gap.story(), gap.term().key());
        return gap.story()
                .article()
                .headingOver(gap.sentence().paragraph())
                .filter(heading -> !GivenAway.isIn(heading, gap.term()))
                .map(heading -> "Under “" + QuoteMarks.nested(heading) + "”, " + wanted.replaceFirst("^W", "w"))
                .orElse(wanted);
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
                .filter(word -> word.isProperNoun()
                        || word.is("a", "an")
                        // "Sheriff's Deputy Lund"
                        || word.tag().equals("POS"))
                .isPresent();
        return torn ? term.first() : first;
    }

    private static boolean isTitle(Sentence sentence, int index) {
        return sentence.at(index)
                .filter(word -> Character.isUpperCase(word.word().charAt(0)) && Titles.isTitle(word.word()))
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
}
