package org.readback.generate.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Whether "he" or "she" stands for a person: by titles, kinship, first names, and the pronouns beside the name. */
final class Genders {
    private final Map<Person, Gender> known = new HashMap<>();

    private Genders() {}

    static Genders of(AnnotatedArticle article, People people) {
        Genders genders = new Genders();
        for (Person person : people.all()) {
            GivenNames.gender(person.firstName()).ifPresent(gender -> genders.known.put(person, gender));
        }
        for (Sentence sentence : article.sentences()) {
            for (Entity entity : sentence.entities()) {
                people.named(sentence, sentence.token(entity.last()))
                        .ifPresent(person -> told(sentence, entity)
                                .or(() -> Beside.toldOf(sentence, entity))
                                .ifPresent(gender -> genders.known.put(person, gender)));
            }
        }
        genders.heed(new PronounVotes(article, people, genders));
        Profiled.of(article, people).ifPresent(one -> genders.known.putIfAbsent(one.person(), one.gender()));
        return genders;
    }

    /** What titles and pronouns tell is surer than a first name, but one stray pronoun isn't. */
    private void heed(PronounVotes votes) {
        votes.counted().forEach((person, tally) -> {
            boolean clear = tally.isClear(known.containsKey(person));
            if (clear) {
                known.put(person, tally.winner());
            }
        });
    }

    Optional<Gender> of(Person person) {
        return Optional.ofNullable(known.get(person));
    }

    /** Whether "he" or "she" is known to be the word for a person; empty when nothing tells. */
    Optional<Boolean> fit(Person person, Token pronoun) {
        return of(person).map(gender -> Gender.of(pronoun).equals(Optional.of(gender)));
    }

    boolean areOne(Person one, Person other) {
        return of(one).isPresent() && of(one).equals(of(other));
    }

    boolean areDifferent(Person one, Person other) {
        return of(one).isPresent() && of(other).isPresent() && !of(one).equals(of(other));
    }

    /** Of somebody who is no {@link Person}: named by one name only. */
    Optional<Gender> of(Sentence sentence, Entity entity) {
        return told(sentence, entity)
                .or(() -> GivenNames.gender(sentence.token(entity.first()).word()));
    }

    /** A title or a noun before the name tells: "Mrs Lund", "his wife, Ada". */
    private static Optional<Gender> told(Sentence sentence, Entity entity) {
        List<Token> before = sentence.tokens().subList(Math.max(0, entity.first() - 3), entity.first());
        for (int i = before.size() - 1; i >= 0; i--) {
            Token token = before.get(i);
            Optional<Gender> gender = Titles.gender(token.word()).or(() -> PersonNouns.gender(token));
            boolean title = token.tag().matches("NNP?");
            if (title && gender.isPresent()) {
                return gender;
            }
            if (!title && !token.is(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
