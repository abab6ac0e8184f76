package org.readback.generate.family;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Predicate;
import org.readback.generate.clause.Trimming;
import org.readback.generate.name.Person;
import org.readback.generate.realise.Substitute;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.story.Story;

/**
 * What a clause tells, in words that are understood without the rest of the article.
 *
 * @param subject the words of the subject
 * @param predicate the words from the finite verb on
 */
record Statement(Story story, Clause clause, List<Token> subject, List<Token> predicate) {
    private static final int MIN_CONTENT = 4;

    /** The statement of a clause, with as much of its predicate as can stand alone. */
    static Optional<Statement> of(Story story, Clause clause) {
        List<Token> subject = clause.sentence().tokens(Trimming.nounPhrase(clause.sentence(), clause.subject()));
        return Predicate.of(clause, Set.of())
                .map(predicate -> new Statement(story, clause, subject, predicate))
                .filter(Statement::isEnough)
                .filter(statement -> statement.text().isPresent())
                .findFirst();
    }

    private boolean isEnough() {
        return Vagueness.contentWords(subject) + Vagueness.contentWords(predicate) >= MIN_CONTENT
                && !Vagueness.isIn(predicate);
    }

    Sentence sentence() {
        return clause.sentence();
    }

    /** The statement as a sentence with its full stop; empty when something in it points outside. */
    Optional<String> text() {
        return with(Substitute.NONE);
    }

    /** The statement with other words in the place of some of its own. */
    Optional<String> with(Substitute substitute) {
        return subject(substitute)
                .flatMap(start -> story.wording()
                        .of(sentence(), predicate, clause.tense(), Optional.of(clause.subject()), substitute)
                        .map(end -> capitalised(start + " " + end) + "."));
    }

    /** Whether a word is among those of the statement. */
    boolean holds(int index) {
        return subject.stream().anyMatch(token -> token.index() == index)
                || predicate.stream().anyMatch(token -> token.index() == index);
    }

    private Optional<String> subject(Substitute substitute) {
        boolean whole = subject.stream()
                .allMatch(token -> substitute.first() > token.index() || token.index() > substitute.last());
        Optional<Person> person = whole ? Agents.subject(story.people(), clause) : Optional.empty();
        return person.map(Person::name).or(() -> phrase(substitute));
    }

    private Optional<String> phrase(Substitute substitute) {
        Token head = clause.subject();
        boolean vague = !head.isNoun()
                || (isPerson(head) && story.people().named(sentence(), head).isEmpty())
                || clause.kind() == Clause.Kind.RELATIVE
                || Vagueness.isIn(subject)
                || (!head.isProperNoun() && Vagueness.contentWords(subject) < 2);
        return vague
                ? Optional.empty()
                : story.wording().of(sentence(), subject, clause.tense(), Optional.empty(), substitute);
    }

    private boolean isPerson(Token head) {
        return sentence()
                .entity(head)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .isPresent();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
