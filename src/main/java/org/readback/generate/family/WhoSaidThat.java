package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Predicate;
import org.readback.generate.clause.Trimming;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.speech.Speaker;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Who said that …?" from reported speech whose speaker is known. */
final class WhoSaidThat implements Family {
    private static final int MIN_CONTENT = 4;

    @Override
    public Stream<Candidate> propose(Story story) {
        Speech speech = new Speech(story);
        return story.sentences().stream()
                .flatMap(sentence -> speech.speakers(sentence).stream()
                        .filter(speaker -> Sayings.isReporting(speaker.verb().lemma()))
                        .flatMap(speaker -> question(story, sentence, speaker).stream()));
    }

    private static Optional<Candidate> question(Story story, Sentence sentence, Speaker speaker) {
        Token saying = speaker.verb();
        return sentence.children(saying, "ccomp").stream()
                .filter(said -> said.index() > saying.index() && !said.quoted())
                .flatMap(said -> sentence
                        .child(said, "nsubj", "nsubj:pass")
                        .map(subject -> new Clause(sentence, said, subject, Clause.Kind.REPORTED))
                        .stream())
                .filter(said -> follows(saying, said))
                .findFirst()
                .flatMap(said -> statement(story, said))
                .map(words -> new Candidate(
                        "who-said",
                        Candidate.fact(sentence, saying.index()),
                        "Who " + verb(saying) + " that " + words + "?",
                        new Key.OfPerson(speaker.person()),
                        sentence,
                        speaker.feedback(sentence),
                        speaker.isNamed() ? 0.88 : 0.82));
    }

    /** Whether the statement begins right behind "said" or "said that" or "told reporters that". */
    private static boolean follows(Token saying, Clause said) {
        Sentence sentence = said.sentence();
        int begin = Trimming.nounPhrase(sentence, said.subject()).first();
        for (int i = saying.index() + 1; i < begin; i++) {
            Token token = sentence.token(i);
            boolean listener = sentence.subtree(saying).contains(i)
                    && sentence.head(token)
                            .filter(head -> head.index() == saying.index())
                            .isPresent()
                    && token.isNoun();
            if (!token.is("that") && !listener && sentence.time(token).isEmpty() && !token.is("on")) {
                return false;
            }
        }
        return said.subject().index() < said.finite().index();
    }

    private static Optional<String> statement(Story story, Clause said) {
        Sentence sentence = said.sentence();
        List<Token> subject = sentence.tokens(Trimming.nounPhrase(sentence, said.subject()));
        boolean vague = said.subject().tag().matches("PRP.*|DT|EX|WDT|WP|CD") || Vagueness.isIn(subject);
        if (vague || subject.isEmpty() || subject.get(0).isPersonalPronoun()) {
            return Optional.empty();
        }
        boolean contiguous =
                subject.get(subject.size() - 1).index() - subject.get(0).index() + 1 == subject.size();
        Optional<String> topic =
                contiguous ? story.wording().of(sentence, subject, said.tense(), Optional.empty()) : Optional.empty();
        return topic.flatMap(start -> Predicate.of(said, Set.of())
                .filter(words -> Vagueness.contentWords(words) + Vagueness.contentWords(subject) >= MIN_CONTENT)
                .filter(words -> !Vagueness.isIn(words))
                .flatMap(words ->
                        story.wording().of(sentence, words, said.tense(), Optional.of(said.subject())).stream())
                .findFirst()
                .map(end -> start + " " + end));
    }

    private static String verb(Token saying) {
        return Set.of("tell", "add", "note").contains(saying.lemma())
                        || !saying.tag().equals("VBD")
                ? "said"
                : saying.word();
    }
}
