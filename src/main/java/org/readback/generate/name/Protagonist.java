package org.readback.generate.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.AnnotatedArticle;

/** The one person whom a profile, an obituary or a report of one trial tells of. */
final class Protagonist {
    private static final int MENTIONS = 3;

    private Protagonist() {}

    static Optional<Person> of(AnnotatedArticle article, People people) {
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
