package org.readback.generate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;

/** The toolkit sees one sentence at a time; here its names are read again with the whole article in view. */
public final class NamesRead {
    private NamesRead() {}

    /** The article with titles cut from names, missed people found, and organisations told from people. */
    public static AnnotatedArticle again(AnnotatedArticle article) {
        AnnotatedArticle introduced = map(article, IntroducedNames::in);
        KnownBodies bodies = KnownBodies.of(introduced);
        AnnotatedArticle told = map(introduced, bodies::toldApart);
        KnownSurnames surnames = KnownSurnames.of(told, bodies.namesakes());
        return map(told, surnames::found);
    }

    private static AnnotatedArticle map(AnnotatedArticle article, Function<Sentence, List<Entity>> reading) {
        List<Sentence> read = article.sentences().stream()
                .map(sentence -> sentence.withEntities(reading.apply(sentence)))
                .toList();
        return new AnnotatedArticle(article.article(), read);
    }

    /** The names with one more, in the place of those that it overlaps. */
    static List<Entity> with(List<Entity> names, Entity more) {
        List<Entity> all = new ArrayList<>(names);
        all.removeIf(more::overlaps);
        all.add(more);
        all.sort(Comparator.comparingInt(Entity::first));
        return all;
    }
}
