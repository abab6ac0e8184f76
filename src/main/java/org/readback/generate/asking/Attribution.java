package org.readback.generate.asking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Trimming;
import org.readback.generate.name.Person;
import org.readback.generate.realise.Known;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/**
 * Who says what a sentence tells: "…, a UN report said on Thursday."
 *
 * @param source the words that name who says it
 * @param verb of saying
 */
record Attribution(Sentence sentence, List<Token> source, Token verb) {
    private static final int LONGEST = 10;

    /** Who says what a clause tells; empty where the article says it itself. */
    static Optional<Attribution> of(Clause clause) {
        return closing(clause.sentence())
                .filter(attribution -> attribution.covers(clause))
                .or(() -> leading(clause.sentence(), clause.verb()));
    }

    /** "Maria Lund said that …": the verb of saying governs the clause. */
    private static Optional<Attribution> leading(Sentence sentence, Token told) {
        String relation = sentence.relation(told);
        Optional<Token> head = sentence.head(told).filter(verb -> verb.index() < told.index());
        if (relation.startsWith("conj")) {
            return head.flatMap(first -> leading(sentence, first));
        }
        return head.filter(verb -> relation.equals("ccomp") && isReport(verb))
                .flatMap(verb -> sentence.child(verb, "nsubj")
                        .filter(source -> source.index() < verb.index())
                        .map(source -> new Attribution(
                                sentence,
                                source.isPersonalPronoun()
                                        ? List.of(source)
                                        : sentence.tokens(Trimming.nounPhrase(sentence, source)),
                                verb)));
    }

    /** "…, the court heard", "…, a jury was told". */
    private static boolean isTelling(Token verb, List<Token> tail) {
        boolean told = verb.lemma().equals("be") && tail.stream().anyMatch(word -> word.is("told"));
        return told
                || Sayings.isSaying(verb.lemma())
                || (verb.lemma().equals("hear")
                        && tail.stream()
                                .anyMatch(
                                        word -> word.lemma()
                                                .toLowerCase(Locale.ROOT)
                                                .matches(
                                                        "court|jury|inquest|tribunal|inquiry|hearing|trial|judge|committee|panel")));
    }

    private static boolean isReport(Token verb) {
        return isFinite(verb)
                && (Sayings.isReporting(verb.lemma()) || verb.lemma().matches("report|estimate|find"));
    }

    /** What stands behind the last comma that parts a source from its claim. */
    static Optional<Attribution> closing(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int comma = tokens.size() - 1; comma > 1; comma--) {
            if (tokens.get(comma).is(",")) {
                Optional<Attribution> found = behind(sentence, comma);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Attribution> behind(Sentence sentence, int comma) {
        List<Token> tail =
                sentence.tokens().subList(comma + 1, sentence.tokens().size());
        Optional<Token> verb = tail.stream().filter(Attribution::isFinite).findFirst();
        boolean alone = tail.stream().filter(Attribution::isFinite).count() == 1;
        if (verb.isEmpty() || !alone || !isTelling(verb.get(), tail) || hasClause(tail)) {
            return Optional.empty();
        }
        int at = verb.get().index();
        // "…, said Maria Lund" or "…, Maria Lund said"
        List<Token> source = at == comma + 1
                ? upToBreak(sentence.tokens().subList(at + 1, sentence.tokens().size()))
                : sentence.tokens().subList(comma + 1, at);
        return source.isEmpty() || source.size() > LONGEST || source.stream().noneMatch(Attribution::isSource)
                ? Optional.empty()
                : Optional.of(new Attribution(sentence, source, verb.get()));
    }

    private static boolean isFinite(Token token) {
        return token.tag().matches("VBD|VBZ|VBP|MD");
    }

    private static boolean hasClause(List<Token> tail) {
        return tail.get(0).tag().matches("CC|WDT|WP|WRB|WP\\$|VBG|VBN")
                || tail.get(0).is("but", "and", "as", "while", "although", "though", "because", "when", "if");
    }

    private static List<Token> upToBreak(List<Token> words) {
        int end = 0;
        while (end < words.size()
                && (words.get(end).isNoun() || words.get(end).tag().matches("DT|JJ|POS|HYPH|PRP"))) {
            end++;
        }
        return words.subList(0, end);
    }

    private static boolean isSource(Token token) {
        return token.isNoun() || token.isPersonalPronoun();
    }

    boolean covers(Clause clause) {
        return clause.verb().index() < source.get(0).index()
                && clause.verb().index() != verb.index()
                && clause.subject().index() < source.get(0).index();
    }

    /** "According to a United Nations report", if a reader knows who that is. */
    Optional<String> opening(Story story) {
        // "according to the jury" would be wrong of what the jury was told
        if (verb.lemma().matches("be|hear")) {
            return Optional.empty();
        }
        Optional<Person> person = person(story);
        if (person.isPresent()) {
            return person.map(found -> "According to " + found.name() + ", ");
        }
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Token last = source.get(source.size() - 1);
        Known known = new Known(story.text());
        boolean vague = !last.isNoun()
                || source.stream().anyMatch(token -> token.isBreak() || token.isPersonalPronoun())
                || Vagueness.isIn(source, known::isKnown)
                || (source.size() < 2
                        && !last.word().matches("(?i)police|officials|doctors|scientists|researchers|lawyers"));
        return vague
                ? Optional.empty()
                : story.wording()
                        .of(sentence, source, Tense.PAST, Optional.empty())
                        .map(words -> "According to " + words + ", ");
    }

    /** Who it is, if it is somebody whom the article names. */
    Optional<Person> person(Story story) {
        return source.stream()
                .filter(token -> token.isProperNoun() || token.isPersonalPronoun())
                .reduce((first, second) -> second)
                .flatMap(token -> Agents.person(story.people(), sentence, token));
    }
}
