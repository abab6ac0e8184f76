package org.readback.generate;

import java.util.ArrayList;
import java.util.List;
import org.readback.article.Article;
import org.readback.bank.Question;
import org.readback.generate.annotate.Annotator;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.family.Candidate;
import org.readback.generate.family.Families;
import org.readback.generate.select.Chosen;
import org.readback.generate.select.Ids;
import org.readback.generate.select.Selection;
import org.readback.generate.story.Story;

/** Makes questions from an article. The first call loads the language models; any thread may call. */
public final class Generator {
    private final Annotator annotator = new Annotator();

    /** Draft questions on an article; the same article and request give the same ones. */
    public Generated generate(Article article, Request request) {
        Story story = Story.of(annotator.annotate(article), request.seed());
        List<Candidate> candidates = Families.propose(story)
                .filter(candidate -> request.families().contains(candidate.family()))
                .toList();
        Selection.Outcome outcome = Selection.of(story, candidates, request.bank(), request.maxFor(article));
        Ids ids = Ids.besides(request.bank());
        List<Question> questions = new ArrayList<>();
        for (Chosen chosen : outcome.chosen()) {
            questions.add(Draft.of(chosen, ids, story));
        }
        return new Generated(questions, outcome.dropped(), silent(story, candidates));
    }

    private static List<Sentence> silent(Story story, List<Candidate> candidates) {
        return story.sentences().stream()
                .filter(sentence -> candidates.stream()
                        .noneMatch(candidate -> candidate.sentence().index() == sentence.index()))
                .toList();
    }
}
