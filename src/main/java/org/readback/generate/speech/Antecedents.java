package org.readback.generate.speech;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Person;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.story.Story;

/** Whom "he" or "she" means beside a verb of saying: the last person that a sentence before was about. */
final class Antecedents {
    private static final int SENTENCES_BACK = 5;
    private static final int PARAGRAPHS_BACK = 2;

    private final Story story;

    Antecedents(Story story) {
        this.story = story;
    }

    /** A person, and the sentence that names them. */
    record Known(Person person, Sentence sentence) {}

    Optional<Known> of(Sentence sentence, Token pronoun) {
        Optional<Known> found = before(sentence, pronoun);
        return found.filter(
                known -> people(sentence).stream().allMatch(name -> isPerson(sentence, name, known.person())));
    }

    private Optional<Known> before(Sentence sentence, Token pronoun) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - SENTENCES_BACK); i--) {
            Sentence before = story.sentences().get(i);
            if (before.paragraph().number() < sentence.paragraph().number() - PARAGRAPHS_BACK) {
                return Optional.empty();
            }
            List<Entity> named = people(before);
            if (!named.isEmpty()) {
                return only(before, named, pronoun).map(person -> new Known(person, before));
            }
            if (hasRival(before)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The names outside quotation marks. */
    private static List<Entity> people(Sentence sentence) {
        return sentence.entities().stream()
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .filter(entity -> !sentence.token(entity.first()).quoted())
                .toList();
    }

    private Optional<Person> only(Sentence sentence, List<Entity> named, Token pronoun) {
        Optional<Person> person =
                story.people().named(sentence, sentence.token(named.get(0).last()));
        return person.filter(known -> named.stream().allMatch(name -> isPerson(sentence, name, known)))
                .filter(known -> named.stream().anyMatch(name -> isSubject(sentence, name)))
                .filter(known -> named.stream().noneMatch(name -> Titles.contradict(sentence, name, pronoun)));
    }

    private boolean isPerson(Sentence sentence, Entity name, Person person) {
        return story.people()
                .named(sentence, sentence.token(name.last()))
                .filter(person::equals)
                .isPresent();
    }

    /** Whether the sentence is about the person: the subject of a clause, alone or in apposition. */
    private static boolean isSubject(Sentence sentence, Entity name) {
        Optional<Token> token = Optional.of(sentence.token(name.last()));
        for (int steps = 0; steps < 4 && token.isPresent(); steps++) {
            String relation = sentence.relation(token.get());
            if (relation.startsWith("nsubj")) {
                return true;
            }
            if (!relation.matches("appos|compound|flat|name|dep")) {
                break;
            }
            token = sentence.head(token.get());
        }
        return name.first() == 0 || follows(sentence, name, "said", "says", "to");
    }

    private static boolean follows(Sentence sentence, Entity name, String... words) {
        return sentence.at(name.first() - 1).filter(token -> token.is(words)).isPresent();
    }

    /** Somebody without a name whom "he" or "she" could mean as well: "one official". */
    private static boolean hasRival(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.tag().equals("NN") && !token.quoted())
                .filter(token -> sentence.relation(token).startsWith("nsubj"))
                .anyMatch(
                        token -> RoleNouns.isRoleNoun(token.word())
                                || token.word()
                                        .matches(
                                                "man|woman|boy|girl|resident|mother|father|sister|brother|son|daughter|wife|husband|friend"
                                                        + "|neighbou?r|colleague|child|victim|witness|passenger|driver|visitor"));
    }
}
