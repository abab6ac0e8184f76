package org.readback.generate.name;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Token;

/**
 * The one whom headline and first paragraph name, and whom "he" or "she" means from there on: obituaries seldom name
 * theirs again.
 */
record Profiled(Person person, Gender gender) {
    private static final int GONE_ON = 10;
    private static final double ALONE = 0.8;

    static Optional<Profiled> of(AnnotatedArticle article, People people) {
        return first(article, people)
                .filter(person -> person.isHintedAt(article.article().title()))
                .flatMap(person -> goneOn(article).map(gender -> new Profiled(person, gender)));
    }

    private static Optional<Person> first(AnnotatedArticle article, People people) {
        return article.sentences().stream()
                .takeWhile(sentence -> sentence.paragraph().number()
                        == article.sentences().get(0).paragraph().number())
                .flatMap(sentence -> people.in(sentence).stream())
                .findFirst();
    }

    /** The one of "he" and "she" that an article goes on with and hardly ever leaves. */
    private static Optional<Gender> goneOn(AnnotatedArticle article) {
        List<Token> pronouns = article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.is("he", "she") && !token.quoted())
                .toList();
        long women = pronouns.stream().filter(token -> token.is("she")).count();
        long most = Math.max(women, pronouns.size() - women);
        return most >= GONE_ON && most >= ALONE * pronouns.size()
                ? Optional.of(most == women ? Gender.FEMALE : Gender.MALE)
                : Optional.empty();
    }
}
