package org.readback.generate.asking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.realise.Inversion;
import org.readback.generate.realise.Known;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.realise.VerbGroup;
import org.readback.generate.story.Story;

/** Makes the question of a clause once it is known what is asked for. */
public record Asking(Story story, Clause clause) {
    /** "In which city did Lund open the library?": the words asked for are left out. */
    public Optional<String> inverted(String opening, Set<Integer> without, int content, Predicate<List<Token>> fit) {
        return withSubject(
                        without,
                        content,
                        fit,
                        (words, predicate) -> Inversion.of(clause, words, predicate, this::worded))
                .map(event -> attributed(opening) + " " + event + "?");
    }

    /** "Which company opened the library?": the subject is asked for. */
    public Optional<String> direct(String opening, boolean plural, int content, Predicate<List<Token>> fit) {
        return VerbGroup.plain(clause, plural)
                .flatMap(verb -> predicates(Set.of())
                        .filter(predicate -> Vagueness.contentWords(predicate) >= content)
                        .filter(fit)
                        .flatMap(predicate -> story
                                .wording()
                                .of(clause.sentence(), predicate, clause.tense(), Optional.of(clause.subject()), verb)
                                .stream())
                        .map(deed -> attributed(opening) + " " + deed + "?")
                        .findFirst());
    }

    /** "Lund opened the library.": the clause as a statement, without some of its words. */
    public Optional<String> told(Set<Integer> without, int content, Predicate<List<Token>> fit) {
        return withSubject(
                        without,
                        content,
                        fit,
                        (words, predicate) -> worded(predicate).map(deed -> words + " " + deed))
                .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".");
    }

    /** The subject's words with the fullest predicate that can be put to them. */
    private Optional<String> withSubject(
            Set<Integer> without,
            int content,
            Predicate<List<Token>> fit,
            BiFunction<String, List<Token>, Optional<String>> put) {
        SubjectWording subject = new SubjectWording(story, clause);
        long told = Vagueness.contentWords(subject.words());
        return subject.text()
                .flatMap(words -> predicates(without)
                        .filter(predicate -> told + Vagueness.contentWords(predicate) >= content)
                        .filter(fit)
                        .flatMap(predicate -> put.apply(words, predicate).stream())
                        .findFirst());
    }

    /** "According to a UN report, what …": what somebody says is asked for as such. */
    private String attributed(String opening) {
        return Attribution.of(clause)
                .flatMap(attribution -> attribution.opening(story))
                .map(source -> source + opening.substring(0, 1).toLowerCase(Locale.ROOT) + opening.substring(1))
                .orElse(opening);
    }

    private Stream<List<Token>> predicates(Set<Integer> without) {
        Known known = new Known(story.text());
        return org.readback.generate.clause.Predicate.of(clause, without)
                .filter(words -> !isTorn(words)
                        && !losesVerb(words)
                        && !pointsBack(words)
                        && !losesObject()
                        && !losesTime(words, without)
                        && !isBare(known)
                        && !Incomplete.isIn(words)
                        && !Owners.areUnclear(words, known))
                .filter(words -> !Vagueness.isIn(words, known::isKnown));
    }

    /** "Joined from a bank in 2016": what was joined only another sentence tells. */
    private boolean losesObject() {
        return Transitive.is(clause.sentence(), clause.verb())
                && clause.object().isEmpty()
                && !clause.isPassive();
    }

    /** "Underwent surgery on that knee". */
    private boolean pointsBack(List<Token> words) {
        return words.stream().anyMatch(word -> word.is("that") && word.tag().equals("DT"));
    }

    /** "Before the last ballots", cut before ", delayed by fog, had been counted". */
    private boolean losesVerb(List<Token> words) {
        Sentence sentence = clause.sentence();
        Token last = words.get(words.size() - 1);
        boolean headless = words.stream()
                .filter(word -> sentence.relation(word).matches("mark|nsubj.*|aux.*|cop"))
                .anyMatch(word -> sentence.head(word)
                        .filter(head -> head.index() > last.index())
                        .isPresent());
        boolean note = words.stream().anyMatch(word -> word.is("before", "after", "until", "since", "when", "while"));
        return headless
                || (note
                        && sentence.at(last.index() + 1)
                                .filter(next -> next.is(","))
                                .isPresent()
                        && goesOn(last.index() + 2));
    }

    /** Whether a comma and a finite verb follow. */
    private boolean goesOn(int from) {
        List<Token> tokens = clause.sentence().tokens();
        for (int i = from; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(",")) {
                return tokens.get(i + 1).tag().matches("VBD|VBZ|VBP|MD");
            }
        }
        return false;
    }

    /** "Gave the money to the school": what follows the object says nothing of it. */
    private boolean isBare(Known known) {
        return clause.object()
                .filter(object -> Vagueness.isIn(
                        clause.sentence().tokens(clause.sentence().subtree(object)), known::isKnown))
                .isPresent();
    }

    /** "Held its first election", without the year: what was the first then may be so no longer. */
    private boolean losesTime(List<Token> words, Set<Integer> without) {
        boolean ranked = words.stream()
                .anyMatch(word -> word.tag().matches("JJS|RBS") || word.is("first", "last", "only", "new"));
        return ranked
                && clause.sentence().times().stream()
                        .filter(time -> time.first() > clause.verb().index() && !without.contains(time.last()))
                        .filter(time -> clause.sentence().subtree(clause.verb()).contains(time.last()))
                        .anyMatch(time -> words.stream().noneMatch(word -> word.index() == time.last()));
    }

    /** "By the investment bank", cut before the bank's name. */
    private boolean isTorn(List<Token> words) {
        Token last = words.get(words.size() - 1);
        return last.isNoun()
                && clause.sentence()
                        .at(last.index() + 1)
                        .filter(Token::isProperNoun)
                        .filter(next -> clause.sentence().time(next).isEmpty())
                        .isPresent();
    }

    private Optional<String> worded(List<Token> words) {
        return story.wording().of(clause.sentence(), words, clause.tense(), Optional.of(clause.subject()));
    }
}
