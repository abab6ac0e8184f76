package org.readback.generate.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** The last names, and the full ones, of the article's people, where the toolkit missed them. */
record KnownSurnames(Set<String> names) {
    private static final int SHORTEST = 2;

    /**
     * Reads them from the names that the toolkit found.
     *
     * @param namesakes surnames that alone mean a firm
     */
    static KnownSurnames of(AnnotatedArticle article, Set<String> namesakes) {
        Set<String> names = new LinkedHashSet<>();
        for (Person person : FullNames.in(Mention.all(article))) {
            names.add(person.name());
            names.add(person.lastName());
            if (person.isSurnameFirst()) {
                names.add(person.firstName());
            }
        }
        names.removeIf(name -> name.length() < SHORTEST || namesakes.contains(name));
        return new KnownSurnames(names);
    }

    List<Entity> found(Sentence sentence) {
        List<Entity> all = sentence.entities();
        for (int first = 0; first < sentence.tokens().size(); first++) {
            for (int last = Math.min(first + 6, sentence.tokens().size() - 1); last >= first; last--) {
                Entity name = new Entity(Entity.Kind.PERSON, first, last);
                if (names.contains(sentence.text(first, last)) && isMissed(sentence, name, all)) {
                    all = NamesRead.with(all, name);
                    first = last;
                    break;
                }
            }
        }
        return all;
    }

    private static boolean isMissed(Sentence sentence, Entity name, List<Entity> all) {
        boolean free = all.stream()
                .filter(name::overlaps)
                .allMatch(known -> name.first() <= known.first()
                        && known.last() <= name.last()
                        && !(known.kind() == Entity.Kind.PERSON && known.length() == name.length()));
        boolean whole = sentence.at(name.first() - 1)
                        .filter(before -> isOfName(before) && !Titles.isTitle(before.word()))
                        .isEmpty()
                && sentence.at(name.last() + 1).filter(KnownSurnames::isOfName).isEmpty();
        boolean placed = sentence.at(name.first() - 1)
                        .filter(before -> before.is("in", "at", "near"))
                        .isPresent()
                && sentence.at(name.last() + 1)
                        .filter(after -> after.tag().equals("POS"))
                        .flatMap(after -> sentence.at(after.index() + 1))
                        .filter(owned -> !owned.isProperNoun())
                        .isEmpty();
        return free
                && whole
                && !placed
                && sentence.tokens().subList(name.first(), name.last() + 1).stream()
                        .anyMatch(Token::isProperNoun);
    }

    private static boolean isOfName(Token token) {
        boolean capital = token.isNoun() && Character.isUpperCase(token.word().charAt(0));
        return token.tag().equals("HYPH") || (capital && !token.word().endsWith("day"));
    }
}
