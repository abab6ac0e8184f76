package org.readback.generate.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Asking;
import org.readback.generate.asking.DatesOfVerb;
import org.readback.generate.asking.Deeds;
import org.readback.generate.asking.SubjectWording;
import org.readback.generate.asking.Transitive;
import org.readback.generate.clause.Clause;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.story.Topic;
import org.readback.generate.time.CalendarDate;
import org.readback.generate.time.TellsYear;

/** "When did Norway suspend the talks?" from a past event with its date beside the verb. */
public final class When implements Family {
    private static final int MIN_CONTENT = 4;
    private static final int MIN_CONTENT_OF_NAMED = 3;
    private static final int MIN_CONTENT_OF_FATE = 2;

    @Override
    public Stream<Candidate> propose(Story story) {
        return Deeds.withClaims(story)
                .filter(clause -> Deeds.isPast(clause) && !clause.verb().tag().equals("VBG"))
                .flatMap(clause -> DatesOfVerb.of(clause).flatMap(time -> question(story, clause, time).stream()));
    }

    private static Optional<Candidate> question(Story story, Clause clause, TimeReference time) {
        Sentence sentence = clause.sentence();
        String words = sentence.text(time.first(), time.last());
        Optional<CalendarDate> date = story.calendar()
                .read(words, clause.tense())
                // of three other decades some are impossible
                .filter(found -> found.precision() != CalendarDate.Precision.DECADE)
                .filter(found -> TellsYear.surely(story.text(), sentence, words))
                .filter(found -> isNews(story, sentence) || !isOwnDay(story, found));
        return date.flatMap(day -> new Asking(story, clause)
                .inverted(
                        opening(day),
                        DatesOfVerb.words(sentence, time),
                        content(clause),
                        predicate -> isFit(clause, predicate)
                                && goesOn(sentence, time, predicate)
                                && isAnchored(story, clause, predicate))
                .map(prompt -> new Candidate(
                                "when",
                                Candidate.fact(sentence, clause.verb().index()),
                                prompt,
                                new Key.OfDate(day),
                                sentence,
                                feedback(story, sentence, words, day),
                                confidence(prompt, clause, story.topic()))
                        .leaningOn(Leaning.FACTS)));
    }

    /** By what raters accepted: of what was done to something of the headline 48 of 50, of other things 36 of 45. */
    private static double confidence(String prompt, Clause clause, Topic topic) {
        if (topic.isInHeadline(prompt)) {
            return clause.isPassive() ? 0.95 : 0.86;
        }
        if (clause.isPassive()) {
            return 0.8;
        }
        return prompt.contains(" the ") ? 0.74 : 0.79;
    }

    /** "Dug on Wednesday for dozens of people" isn't told without what stands behind the day. */
    private static boolean goesOn(Sentence sentence, TimeReference time, List<Token> predicate) {
        return sentence.at(time.last() + 1)
                .filter(next -> next.is("for", "to", "with", "into", "from", "as", "of", "down"))
                .filter(next -> !predicate.contains(next))
                .isEmpty();
    }

    /** "When did balloons land?": which ones, without a name or what the article is about. */
    static boolean isAnchored(Story story, Clause clause, List<Token> predicate) {
        List<Token> words = new ArrayList<>(new SubjectWording(story, clause).words());
        words.addAll(predicate);
        return words.stream().anyMatch(Token::isPersonalPronoun)
                || story.familiar().anchors(words);
    }

    /** The article's own day tells nothing of what is but a detail in it. */
    private static boolean isOwnDay(Story story, CalendarDate date) {
        return date.precision() == CalendarDate.Precision.DAY
                && date.start().equals(story.article().date());
    }

    private static boolean isNews(Story story, Sentence sentence) {
        return sentence.paragraph().number()
                == story.sentences().get(0).paragraph().number();
    }

    /** A name with what became of it, "Bergen was rebuilt", is told apart by fewer words. */
    private static int content(Clause clause) {
        if (!clause.subject().isProperNoun()) {
            return MIN_CONTENT;
        }
        boolean fate = clause.isPassive() || clause.verb().lemma().equals("die");
        return fate ? MIN_CONTENT_OF_FATE : MIN_CONTENT_OF_NAMED;
    }

    private static String opening(CalendarDate date) {
        return switch (date.precision()) {
            case DECADE, YEAR -> "In what year";
            case MONTH -> "In which month";
            case DAY -> "When";
        };
    }

    private static boolean isFit(Clause clause, List<Token> predicate) {
        boolean clauseLeft =
                predicate.stream().anyMatch(token -> token.is("when", "while", "before", "after", "until"));
        boolean twice = predicate.stream().anyMatch(token -> DatesOfVerb.isAnother(clause.sentence(), token));
        return !clauseLeft && !twice && isSaid(clause, predicate) && isTelling(clause, predicate);
    }

    /** "When did Lund sign up?" doesn't tell for what, nor "when was Lund elected?" to what. */
    private static boolean isTelling(Clause clause, List<Token> predicate) {
        boolean bare =
                Vagueness.contentWords(predicate) < 2 && (Transitive.isToOffice(clause.verb()) || !clause.isPassive());
        return (!bare || clause.verb().lemma().matches("die|open|close|resign|retire|bear"))
                && !clause.verb().lemma().equals("last");
    }

    /** "When did Orvanta announce?" asks for nothing: what was announced must be there. */
    private static boolean isSaid(Clause clause, List<Token> predicate) {
        return !Sayings.isSaying(clause.verb().lemma())
                || clause.sentence().children(clause.verb(), "ccomp", "obj", "xcomp").stream()
                        .anyMatch(said -> said.index() > clause.verb().index() && predicate.contains(said));
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
