package org.readback.generate.asking;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readback.dictionary.WordClass;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Clause.Kind;

/** Whether a verb surely tells of its subject, and of nothing that stands between them. */
final class Standing {
    /** What only people do, or living things. */
    private static final Set<String> OF_THE_LIVING = Set.of(
            "die",
            "bear",
            "marry",
            "wed",
            "divorce",
            "emigrate",
            "graduate",
            "retire",
            "drown",
            "sleep",
            "swim",
            "weep");

    private static final Set<String> CHOSEN_FROM =
            Set.of("one", "some", "many", "most", "each", "several", "few", "all");

    private Standing() {}

    static boolean isSure(Clause clause) {
        return !crossesClause(clause) && !isChosen(clause) && (!isOfTheLiving(clause) || canLive(clause));
    }

    /** "The region, where the first patient died, …": the subject stands outside the clause of the verb. */
    private static boolean crossesClause(Clause clause) {
        Sentence sentence = clause.sentence();
        int finite = clause.finite().index();
        if (clause.kind() == Kind.PARTICIPLE || finite < clause.subject().index()) {
            return false;
        }
        int own = clause.kind() == Kind.RELATIVE
                ? sentence.children(clause.verb(), "nsubj", "nsubj:pass", "nsubjpass").stream()
                        .mapToInt(Token::index)
                        .findFirst()
                        .orElse(clause.subject().index())
                : clause.subject().index();
        boolean open = false;
        for (Token token : sentence.tokens().subList(own + 1, finite)) {
            if (token.tag().matches("WRB|WP|WP\\$|WDT")) {
                open = true;
            } else if (token.tag().matches("VBD|VBZ|VBP|MD")) {
                open = false;
            }
        }
        return open;
    }

    /** "One of the oldest graves found in Bergen": what narrows the noun down can't be asked for without it. */
    private static boolean isChosen(Clause clause) {
        if (clause.kind() != Kind.RELATIVE && clause.kind() != Kind.PARTICIPLE) {
            return false;
        }
        Sentence sentence = clause.sentence();
        Token noun = clause.subject();
        if (noun.index() > clause.verb().index()) {
            return false;
        }
        boolean among = sentence.child(noun, "case").filter(of -> of.is("of")).isPresent()
                && sentence.head(noun)
                        .filter(head -> CHOSEN_FROM.contains(head.lemma().toLowerCase(Locale.ROOT))
                                || head.tag().equals("CD"))
                        .isPresent();
        boolean setOff = sentence
                .tokens()
                .subList(noun.index() + 1, clause.verb().index())
                .stream()
                .anyMatch(Token::isBreak);
        return among || (!setOff && isRanked(sentence, noun));
    }

    private static boolean isRanked(Sentence sentence, Token noun) {
        List<Token> before = sentence.tokens(sentence.subtree(noun).headSet(noun.index()));
        return before.stream()
                .anyMatch(token -> token.tag().matches("JJS|RBS")
                        || token.word().matches("(?i)first|second|third|last|only|most|least"));
    }

    private static boolean isOfTheLiving(Clause clause) {
        return OF_THE_LIVING.contains(clause.verb().lemma())
                && (!clause.verb().lemma().equals("bear") || clause.isPassive());
    }

    private static boolean canLive(Clause clause) {
        Token subject = clause.subject();
        if (subject.isPersonalPronoun()) {
            return !subject.is("it");
        }
        if (subject.isProperNoun()) {
            return clause.sentence()
                    .entity(subject)
                    .filter(entity -> entity.kind() != Entity.Kind.PERSON)
                    .isEmpty();
        }
        return !subject.isNoun()
                || subject.is("people", "men", "women", "children")
                || WordNet.isPerson(subject.lemma())
                || WordNet.senses(subject.lemma(), WordClass.NOUN).stream()
                        .limit(1)
                        .anyMatch(sense -> sense.file().matches("noun[.](animal|plant|group|person)"));
    }
}
