package org.readback.generate.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Token;

/** The one person whom a profile, an obituary or a report of one trial tells of. */
final class Protagonist {
    private static final int MENTIONS = 3;
    /** So many a "he" or "she" outside quotations make a story of one person, if of every five four are theirs. */
    private static final int GONE_ON = 10;

    private static final double ALONE = 0.8;

    private Protagonist() {}

    static Optional<Person> of(AnnotatedArticle article, People people, Genders genders) {
        return named(article, people)
                .or(() -> goneOnAbout(article, people, genders))
                .or(() -> Profiled.of(article, people)
                        .filter(one -> genders.of(one.person()).equals(Optional.of(one.gender())))
                        .map(Profiled::person));
    }

    /** Somebody of the first paragraph whom "she" means all along, as hardly anybody else can be. */
    private static Optional<Person> goneOnAbout(AnnotatedArticle article, People people, Genders genders) {
        List<Token> pronouns = article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.is("he", "she") && !token.quoted())
                .toList();
        return article.sentences().stream()
                .takeWhile(sentence -> sentence.paragraph().number()
                        == article.sentences().get(0).paragraph().number())
                .flatMap(sentence -> people.in(sentence).stream())
                .findFirst()
                .filter(first -> people.mentionsOf(first) >= MENTIONS)
                .filter(first ->
                        people.all().stream().allMatch(other -> people.mentionsOf(other) <= people.mentionsOf(first)))
                .filter(first -> {
                    long own = pronouns.stream()
                            .filter(pronoun -> genders.of(first).equals(Gender.of(pronoun)))
                            .count();
                    return own >= GONE_ON && own >= ALONE * pronouns.size();
                });
    }

    private static Optional<Person> named(AnnotatedArticle article, People people) {
        List<Person> byMentions = people.all().stream()
                .sorted(Comparator.comparingLong(people::mentionsOf).reversed())
                .toList();
        if (byMentions.isEmpty()) {
            return Optional.empty();
        }
        Person first = byMentions.get(0);
        long mentions = people.mentionsOf(first);
        long next = byMentions.size() > 1 ? people.mentionsOf(byMentions.get(1)) : 0;
        int opening = article.sentences().stream()
                .filter(sentence -> sentence.paragraph().number() > 2)
                .findFirst()
                .map(sentence -> sentence.index())
                .orElse(article.sentences().size());
        boolean early = article.sentences().subList(0, opening).stream()
                .anyMatch(sentence -> people.in(sentence).contains(first));
        boolean titled = first.isHintedAt(article.article().title());
        boolean dominant = mentions >= MENTIONS && mentions >= 2 * next;
        return dominant && (early || titled) ? Optional.of(first) : Optional.empty();
    }
}
