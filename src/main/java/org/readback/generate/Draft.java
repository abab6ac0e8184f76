package org.readback.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.bank.Evidence;
import org.readback.bank.Question;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Origin;
import org.readback.bank.Question.Status;
import org.readback.bank.wording.TitledPrompt;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.distractor.Distractor;
import org.readback.generate.family.Candidate;
import org.readback.generate.select.Chosen;
import org.readback.generate.select.Ids;
import org.readback.generate.story.Accepted;
import org.readback.generate.story.Headline;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** A chosen question as a draft for a bank. */
final class Draft {
    private Draft() {}

    static Question of(Chosen chosen, Ids ids, Story story) {
        Candidate candidate = chosen.candidate();
        Key key = candidate.key();
        Details details = details(candidate, ids, story);
        if (key instanceof Key.Truth truth) {
            return new Question.TrueFalse(details, truth.holds());
        }
        if (key instanceof Key.Sequence sequence) {
            return new Question.Ordering(details, sequence.items());
        }
        if (key instanceof Key.Pairs pairs) {
            return new Question.Matching(details, pairs.pairs(), List.of());
        }
        if (!chosen.distractors().isEmpty()) {
            return choice(details, key, chosen.distractors());
        }
        List<String> accepted = Accepted.besides(key, story);
        return candidate.prompt().contains(Candidate.GAP)
                ? new Question.Cloze(details, key.text(), accepted)
                : new Question.ShortAnswer(details, key.text(), accepted);
    }

    private static Question choice(Details details, Key key, List<Distractor> distractors) {
        Map<String, Evidence> refutations = new LinkedHashMap<>();
        distractors.forEach(distractor ->
                distractor.refutation().ifPresent(sentence -> refutations.put(distractor.text(), evidence(sentence))));
        return new Question.Choice(
                details, key.text(), distractors.stream().map(Distractor::text).toList(), refutations);
    }

    private static Details details(Candidate candidate, Ids ids, Story story) {
        return new Details(
                ids.of(candidate.prompt()),
                prompt(candidate, story),
                evidence(candidate.sentence()),
                candidate.further().stream().map(Draft::evidence).toList(),
                candidate.feedback().orElse(null),
                1,
                Status.DRAFT,
                new Origin.Generated(candidate.family(), candidate.confidence()));
    }

    /** What "the agreement" is, or what a speaker's "it", the article's title tells as a rule. */
    private static String prompt(Candidate candidate, Story story) {
        String own = candidate.prompt();
        String title = story.article().title();
        if (new Headline(story).gives(candidate.key())) {
            return own;
        }
        return switch (candidate.leaning()) {
            case NONE -> own;
            case WORDS -> TitledPrompt.in(title, own);
            case FACTS -> TitledPrompt.accordingTo(title, own);
        };
    }

    private static Evidence evidence(Sentence sentence) {
        return Evidence.at(sentence.paragraph(), sentence.begin(), sentence.text());
    }
}
