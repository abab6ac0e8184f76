package org.readback.generate.family;

import java.util.List;
import java.util.stream.Stream;
import org.readback.article.Article;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Clauses;
import org.readback.generate.name.People;
import org.readback.generate.name.Roles;
import org.readback.generate.realise.Wording;
import org.readback.generate.time.Calendar;

/** An article as the families see it: its sentences, its people and their roles, and its day. */
public record Story(AnnotatedArticle text, People people, Roles roles, Calendar calendar) {
    public static Story of(AnnotatedArticle text) {
        People people = People.of(text);
        return new Story(
                text,
                people,
                Roles.of(text, people),
                new Calendar(text.article().date()));
    }

    public Article article() {
        return text.article();
    }

    public List<Sentence> sentences() {
        return text.sentences();
    }

    public Stream<Clause> clauses() {
        return sentences().stream().flatMap(sentence -> Clauses.of(sentence).stream());
    }

    Wording wording() {
        return new Wording(text, people, calendar);
    }
}
