package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Agents;
import org.readback.generate.asking.Asking;
import org.readback.generate.asking.Deeds;
import org.readback.generate.clause.Clause;
import org.readback.generate.name.Person;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.story.Topic;

/** "Who opened the new harbour bridge?" from a sentence with a person as its subject. */
final class WhoDid implements Family {
    private static final int MIN_CONTENT = 3;

    /** Their subject does nothing that could be asked for. */
    private static final Set<String> PALE = Set.of("seem", "appear", "have", "want", "like", "need", "tend", "refuse");

    /** Whom it means stands elsewhere as a rule. */
    private static final Pattern POINTING =
            Pattern.compile("\\b(?:it|its|his|her|him|their|them|this|that|these|those|ones?)\\b");

    @Override
    public Stream<Candidate> propose(Story story) {
        return Deeds.of(story)
                .filter(WhoDid::isFit)
                .flatMap(clause ->
                        Agents.subject(story.people(), clause)
                                .flatMap(person -> question(story, clause, person))
                                .stream());
    }

    private static boolean isFit(Clause clause) {
        boolean happened = Deeds.isPast(clause) || clause.finite().is("has");
        return happened
                && !PALE.contains(clause.verb().lemma())
                && !Sayings.isSaying(clause.verb().lemma())
                && clause.sentence().child(clause.verb(), "ccomp").isEmpty();
    }

    private static Optional<Candidate> question(Story story, Clause clause, Person person) {
        return new Asking(story, clause)
                .direct("Who", false, MIN_CONTENT, words -> isEnough(clause, words))
                .map(prompt -> new Candidate(
                                "who-did",
                                Candidate.fact(clause.sentence(), clause.verb().index()),
                                prompt,
                                new Key.OfPerson(person),
                                clause.sentence(),
                                Optional.empty(),
                                confidence(prompt, clause, story.topic()))
                        .leaningOn(Leaning.FACTS));
    }

    /** By what raters accepted: what points elsewhere or goes on 3 of 5, of the headline 31 of 35, others 136 of 175. */
    private static double confidence(String prompt, Clause clause, Topic topic) {
        // of whom an article tells birth or death it tells as a rule throughout
        boolean life = clause.verb().lemma().matches("bear|die");
        if (life || POINTING.matcher(prompt).find() || clause.finite().is("has")) {
            return 0.73;
        }
        return topic.isInHeadline(prompt) ? 0.88 : 0.78;
    }

    /** A name or a compound such as "school bell", or what was done to somebody, tells a deed apart with fewer words. */
    private static boolean isEnough(Clause clause, List<Token> words) {
        return Vagueness.contentWords(words) > MIN_CONTENT || clause.isPassive() || isParticular(words);
    }

    private static boolean isParticular(List<Token> words) {
        boolean indefinite = words.stream().anyMatch(token -> token.is("a", "an"));
        for (int i = 1; i < words.size(); i++) {
            boolean compound = words.get(i - 1).isNoun() && !indefinite;
            if (words.get(i).isNoun() && (words.get(i).isProperNoun() || compound)) {
                return true;
            }
        }
        return false;
    }
}
