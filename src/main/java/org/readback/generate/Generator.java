package org.readback.generate;

import java.util.ArrayList;
import java.util.List;
import org.readback.article.Article;
import org.readback.bank.Evidence;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Origin;
import org.readback.bank.Question.Status;
import org.readback.generate.annotate.Annotator;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.distractor.Distractor;
import org.readback.generate.family.Candidate;
import org.readback.generate.family.Families;
import org.readback.generate.select.Chosen;
import org.readback.generate.select.Ids;
import org.readback.generate.select.Selection;
import org.readback.generate.story.Story;

/** Makes questions from an article. The first call loads the language models; any thread may call. */
public final class Generator {
    private final Annotator annotator = new Annotator();

    /** At most {@code max} draft questions in the order of the article; the same input gives the same questions. */
    public List<Question> generate(Article article, long seed, int max) {
        Story story = Story.of(annotator.annotate(article), seed);
        Ids ids = new Ids();
        List<Question> questions = new ArrayList<>();
        for (Chosen chosen :
                Selection.of(story, Families.propose(story).toList(), max).chosen()) {
            questions.add(question(chosen, ids));
        }
        return questions;
    }

    private static Question question(Chosen chosen, Ids ids) {
        Candidate candidate = chosen.candidate();
        String key = candidate.key().text();
        Sentence sentence = candidate.sentence();
        return new Choice(
                new Details(
                        ids.of(candidate.prompt()),
                        candidate.prompt(),
                        Evidence.at(sentence.paragraph(), sentence.begin(), sentence.text()),
                        candidate.feedback().orElse(null),
                        1,
                        Status.DRAFT,
                        new Origin.Generated(candidate.family(), candidate.confidence())),
                key,
                chosen.distractors().stream().map(Distractor::text).toList());
    }
}
