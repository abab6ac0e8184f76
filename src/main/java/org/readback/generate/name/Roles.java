package org.readback.generate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;

/** The jobs and roles that an article tells of its people. */
public record Roles(List<RoleHolding> all) {
    public Roles {
        all = List.copyOf(all);
    }

    public static Roles of(AnnotatedArticle article, People people) {
        List<RoleHolding> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Entity entity : sentence.entities()) {
                if (entity.kind() == Entity.Kind.PERSON
                        && !sentence.token(entity.first()).quoted()) {
                    people.named(sentence, sentence.token(entity.last()))
                            .ifPresent(person -> found.addAll(beside(sentence, entity, person)));
                }
            }
        }
        return new Roles(found);
    }

    private static List<RoleHolding> beside(Sentence sentence, Entity name, Person person) {
        return Stream.of(RoleBefore.of(sentence, name, person), RoleAfter.of(sentence, name, person))
                .flatMap(holding -> holding.stream())
                .toList();
    }

    /** The longest of a person's roles: it says the most. */
    public Optional<RoleHolding> fullest(Person person) {
        return of(person).stream()
                .max(Comparator.comparingInt(
                                (RoleHolding holding) -> holding.role().length())
                        .thenComparing(holding -> -holding.sentence().index()));
    }

    /** All that the article says of one person. */
    public List<RoleHolding> of(Person person) {
        return all.stream().filter(holding -> holding.person().equals(person)).toList();
    }
}
