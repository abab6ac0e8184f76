package org.readback.generate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Who else could be meant by the "he" of "…," he said. */
record Rivals(AnnotatedArticle article, Company company, Optional<Person> protagonist) {
    /** Whether anybody else of that gender comes in between the sentence that names the speaker and the pronoun. */
    boolean has(Person speaker, Sentence naming, Sentence sentence, Token pronoun) {
        Gender gender = Gender.of(pronoun).orElseThrow();
        // a profile's "he" is hardly a passer-by without a name
        boolean isTheirStory = protagonist.filter(speaker::equals).isPresent();
        for (int i = naming.index(); i <= sentence.index(); i++) {
            Sentence each = article.sentences().get(i);
            List<Somebody> others = new ArrayList<>(company.of(each).stream()
                    .filter(other ->
                            each.index() < sentence.index() || other.word().index() < pronoun.index())
                    .filter(other -> other.couldBe(gender) && !other.is(speaker) && !other.isAnybody())
                    .toList());
            others.removeIf(other -> isTheirStory && other.person().isEmpty() && !other.isPronoun());
            if (!others.isEmpty() && !speaksLast(speaker, each, others, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** "Lund said that the mayor knew. “…,” he added": who speaks goes on speaking, whomever he spoke of. */
    private boolean speaksLast(Person speaker, Sentence each, List<Somebody> others, Sentence sentence) {
        boolean speaks =
                company.of(each).stream().anyMatch(one -> one.is(speaker) && one.role() == Somebody.Role.SPEAKER);
        boolean next =
                article.sentences().subList(each.index() + 1, Math.max(each.index() + 1, sentence.index())).stream()
                        .allMatch(Recent::isAllQuoted);
        boolean near = sentence.paragraph().number() - each.paragraph().number() <= 1;
        return speaks && next && near && others.stream().allMatch(one -> one.role() == Somebody.Role.OTHER);
    }
}
