package org.readback.generate.asking;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;

/** Which dates of a sentence tell when its verb happened. */
public final class DatesOfVerb {
    private static final String[] TIMES = {"obl", "obl:tmod", "nmod:tmod", "obl:npmod", "nmod", "advmod"};

    private DatesOfVerb() {}

    /** The dates that hang on the verb, with no other verb between. */
    public static Stream<TimeReference> of(Clause clause) {
        Sentence sentence = clause.sentence();
        Stream<Token> ofVerb = sentence.children(clause.verb(), TIMES).stream();
        // "won the prize in 2008": the parser can't know which of the two the year tells about, and it is the same
        Stream<Token> ofObject = clause.object().stream().flatMap(object -> sentence.children(object, "nmod").stream());
        return Stream.concat(Stream.concat(ofVerb, ofObject), days(clause))
                .flatMap(token -> sentence.time(token).stream()
                        .filter(TimeReference::isCalendar)
                        .filter(time -> isOnly(sentence, token, time)))
                .filter(time -> isNear(clause, time))
                .distinct();
    }

    /** "Opened fire on visitors at a museum on Wednesday": a day tells of the verb, whatever noun the parser ties it to. */
    private static Stream<Token> days(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.times().stream()
                .filter(time -> time.first() > clause.verb().index() && isDay(clause, sentence.token(time.first() - 1)))
                .filter(time -> sentence.at(time.last() + 1)
                        .filter(next -> next.isBreak() || next.word().matches("[.]"))
                        .isPresent())
                .map(time -> sentence.token(time.last()))
                .filter(day -> sentence.subtree(clause.verb()).contains(day.index()));
    }

    private static boolean isDay(Clause clause, Token before) {
        return before.is("on") || (before.is("in") && clause.kind() == Clause.Kind.PARTICIPLE);
    }

    /** The phrase holds the date, its preposition and nothing else: not "shortly before March". */
    private static boolean isOnly(Sentence sentence, Token head, TimeReference time) {
        return sentence.subtree(head).stream()
                .map(sentence::token)
                .filter(token -> token.index() < time.first() || token.index() > time.last())
                .allMatch(token -> token.is("on", "in", "during", ",") && token.index() < time.first());
    }

    private static boolean isNear(Clause clause, TimeReference time) {
        Sentence sentence = clause.sentence();
        int verb = clause.verb().index();
        if (time.first() < verb) {
            int subject = sentence.subtree(clause.subject()).first();
            return time.last() < subject && time.first() <= 1 && clause.kind() == Clause.Kind.MAIN;
        }
        return sentence.tokens().subList(verb + 1, time.first()).stream()
                .noneMatch(token -> token.isVerb() || token.tag().matches("MD|WDT|WP|WRB") || token.is(",", ";"));
    }

    /** The date's words with the preposition before them. */
    public static NavigableSet<Integer> words(Sentence sentence, TimeReference time) {
        NavigableSet<Integer> span = new TreeSet<>();
        for (int i = time.first(); i <= time.last(); i++) {
            span.add(i);
        }
        if (sentence.at(time.first() - 1)
                .filter(token -> token.is("on", "in", "during"))
                .isPresent()) {
            span.add(time.first() - 1);
        }
        return span;
    }

    /** A second date would make it unclear which one is asked for; "for 11 years" may stay. */
    public static boolean isAnother(Sentence sentence, Token token) {
        return sentence.time(token)
                .filter(time -> time.kind() != TimeReference.Kind.DURATION)
                .isPresent();
    }
}
