package org.readback.generate.story;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.readback.article.Article;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Clauses;
import org.readback.generate.name.NamesRead;
import org.readback.generate.name.People;
import org.readback.generate.name.Roles;
import org.readback.generate.realise.Familiar;
import org.readback.generate.realise.Wording;
import org.readback.generate.time.Calendar;

/**
 * An article as the families see it: its sentences and clauses, its people and their roles, and its day.
 *
 * @param seed decides what is left to chance
 */
public record Story(
        AnnotatedArticle text,
        People people,
        Roles roles,
        Calendar calendar,
        Familiar familiar,
        Topic topic,
        List<Clause> all,
        long seed) {
    public static Story of(AnnotatedArticle annotated, long seed) {
        AnnotatedArticle text = NamesRead.again(annotated);
        People people = People.of(text);
        List<Clause> clauses = text.sentences().stream()
                .flatMap(sentence -> Clauses.of(sentence).stream())
                .toList();
        return new Story(
                text,
                people,
                Roles.of(text, people),
                new Calendar(text.article().date()),
                Familiar.of(text),
                Topic.of(text),
                clauses,
                seed);
    }

    public Article article() {
        return text.article();
    }

    public List<Sentence> sentences() {
        return text.sentences();
    }

    public Stream<Clause> clauses() {
        return all.stream();
    }

    public Stream<Clause> clauses(Sentence sentence) {
        return all.stream().filter(clause -> clause.sentence().index() == sentence.index());
    }

    public Wording wording() {
        return new Wording(text, people, calendar);
    }

    /** Chance for one purpose: the same for the same seed, whatever else was drawn. */
    public Random chance(String purpose) {
        return new Random(seed ^ purpose.hashCode());
    }
}
