package org.readback.generate.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Asking;
import org.readback.generate.asking.DatesOfVerb;
import org.readback.generate.asking.Deeds;
import org.readback.generate.clause.Clause;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.CalendarDate;
import org.readback.generate.time.Tense;

/** "Put these events in the order in which they happened": dated events of the past, without their dates. */
final class EventOrder implements Family {
    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final int MIN_CONTENT = 4;
    private static final int LONGEST = 22;

    /** Words that tell the place in the order. */
    private static final Pattern ORDERED = Pattern.compile("(?i)\\b(then|first|second|third|final|finally|later|earlier"
            + "|eventually|last|after|before|since|until|when|while|again|re-?open\\w*|anniversary|successor|replac\\w+"
            + "|re-?built|still|already|once|by the time|\\d{4})\\b");

    /** What else somebody or something did comes after the one or before the other. */
    private static final Set<String> ENDS = Set.of(
            "bear",
            "die",
            "kill",
            "found",
            "establish",
            "begin",
            "start",
            "end",
            "close",
            "open",
            "resign",
            "build",
            "design",
            "construct",
            "create",
            "invent",
            "set",
            "launch");

    /** What lasts is no event. */
    private static final Set<String> STATES = Set.of(
            "be", "stand", "have", "remain", "live", "own", "hold", "know", "cost", "contain", "include", "number",
            "weigh", "measure", "belong", "seem", "appear", "work", "serve", "study");

    /** @param things what tells beside which other events its place would be guessed; empty when nothing does */
    private record Event(String text, CalendarDate date, Sentence sentence, Set<String> things) {}

    @Override
    public Stream<Candidate> propose(Story story) {
        List<Event> chosen = new ArrayList<>();
        Deeds.of(story)
                .filter(EventOrder::isFit)
                .flatMap(clause -> Stream.concat(DatesOfVerb.of(clause), opening(clause))
                        .distinct()
                        .flatMap(time -> event(story, clause, time).stream()))
                .filter(event -> !ORDERED.matcher(event.text()).find())
                .forEach(event -> {
                    if (chosen.size() < MOST && chosen.stream().allMatch(other -> areApart(other, event))) {
                        chosen.add(event);
                    }
                });
        return chosen.size() < FEWEST ? Stream.empty() : Stream.of(question(chosen));
    }

    private static boolean isFit(Clause clause) {
        return Deeds.isPast(clause)
                && clause.kind() != Clause.Kind.PARTICIPLE
                && !Sayings.isSaying(clause.verb().lemma())
                && (clause.isPassive() || !STATES.contains(clause.verb().lemma()));
    }

    /** "In 1996 a team …", "Then, in 2012, …": a date that opens the sentence tells of its main verb. */
    private static Stream<TimeReference> opening(Clause clause) {
        Sentence sentence = clause.sentence();
        int subject = sentence.subtree(clause.subject()).first();
        return sentence.times().stream()
                .filter(time -> time.kind() == TimeReference.Kind.DATE)
                .filter(time -> sentence.relation(clause.verb()).equals("root") && time.last() < subject)
                .filter(time -> sentence.tokens().subList(0, time.first()).stream()
                        .allMatch(token -> token.is("in", "on", "then", "but", "and", ",")))
                .filter(time -> sentence.tokens().subList(time.last() + 1, subject).stream()
                        .allMatch(token -> token.is(",")));
    }

    private static Optional<Event> event(Story story, Clause clause, TimeReference time) {
        Sentence sentence = clause.sentence();
        return story.calendar()
                .read(sentence.text(time.first(), time.last()), Tense.PAST)
                .filter(date -> date.precision() != CalendarDate.Precision.DECADE)
                .flatMap(date -> new Asking(story, clause)
                        .told(DatesOfVerb.words(sentence, time), MIN_CONTENT, predicate -> isFit(sentence, predicate))
                        .map(text -> new Event(
                                text,
                                date,
                                sentence,
                                ENDS.contains(clause.verb().lemma()) ? things(text) : Set.of())));
    }

    private static boolean isFit(Sentence sentence, List<Token> predicate) {
        return predicate.size() <= LONGEST
                && isWhole(predicate)
                && predicate.stream().noneMatch(token -> DatesOfVerb.isAnother(sentence, token));
    }

    /** A statement can't end where its verb still asks for something. */
    private static boolean isWhole(List<Token> predicate) {
        Token last = predicate.get(predicate.size() - 1);
        return !last.tag().matches("IN|TO|DT|CC|MD|PRP\\$|WDT|JJ");
    }

    private static Set<String> things(String text) {
        return Pattern.compile(
                        "(?i)(?!(?:the|was|and|her|his|its|for|from|with|into|were|had|most|who|that|in)\\b)\\p{L}{3,}")
                .matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Neither date may hold the other, and neither statement betray the other's place. */
    private static boolean areApart(Event one, Event other) {
        return one.sentence().index() != other.sentence().index()
                && Collections.disjoint(one.things(), things(other.text()))
                && Collections.disjoint(other.things(), things(one.text()))
                && (end(one.date()).isBefore(other.date().start())
                        || end(other.date()).isBefore(one.date().start()));
    }

    private static LocalDate end(CalendarDate date) {
        return date.plus(1).start().minusDays(1);
    }

    private static Candidate question(List<Event> events) {
        List<Event> ordered = events.stream()
                .sorted(Comparator.comparing(event -> event.date().start()))
                .toList();
        return new Candidate(
                        "ordering",
                        "order",
                        "Put these events in the order in which they happened.",
                        new Key.Sequence(ordered.stream().map(Event::text).toList()),
                        ordered.get(0).sentence(),
                        Optional.empty(),
                        0.5)
                .restingOn(ordered.stream().skip(1).map(Event::sentence).toList());
    }
}
