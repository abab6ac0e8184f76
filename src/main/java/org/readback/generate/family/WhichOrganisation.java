package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Asking;
import org.readback.generate.asking.Deeds;
import org.readback.generate.asking.NamedSubject;
import org.readback.generate.asking.SubjectWording;
import org.readback.generate.clause.Clause;
import org.readback.generate.name.NameKinds;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Which brewery bought the harbour?" from a sentence with an organisation as its subject. */
final class WhichOrganisation implements Family {
    private static final int MIN_CONTENT = 3;
    private static final Set<String> KINDS = Set.of("""
            company firm bank university charity party union club team agency ministry newspaper airline brewery museum
            hospital school college group society council court committee institute foundation association retailer
            manufacturer publisher carmaker insurer broker maker supplier operator start-up startup network laboratory
            department commission""".split("\\s+"));
    /** The kinds that a name alone tells surely: a "board" may make paper. */
    private static final Set<String> SURE = Set.of("company", "hospital", "university");
    /** A company's shares do so. */
    private static final Set<String> OF_SHARES = Set.of("fall", "rise", "drop", "climb", "gain", "lose", "slide");

    /** Whose words news quote; who says so is not what an article tells. */
    private static final Set<String> SOURCES = Set.of(
            "Reuters",
            "AP",
            "Associated Press",
            "AFP",
            "Agence France-Presse",
            "Xinhua",
            "CNN",
            "BBC",
            "Interfax",
            "Tass",
            "Bloomberg",
            "UPI",
            "Kyodo",
            "DPA",
            "Al Jazeera",
            "The New York Times",
            "New York Times");

    @Override
    public Stream<Candidate> propose(Story story) {
        return Deeds.withClaims(story)
                .filter(clause ->
                        Deeds.isPast(clause) && !Sayings.isSaying(clause.verb().lemma()))
                .filter(clause -> !OF_SHARES.contains(clause.verb().lemma()))
                .flatMap(clause -> NamedSubject.of(clause, new SubjectWording(story, clause).words())
                        .filter(subject -> subject.name().kind() == Entity.Kind.ORGANIZATION)
                        .filter(subject -> !SOURCES.contains(subject.text(clause.sentence())))
                        .flatMap(subject -> question(story, clause, subject))
                        .stream());
    }

    private static Optional<Candidate> question(Story story, Clause clause, NamedSubject subject) {
        String name = subject.text(clause.sentence());
        return kind(story, clause, subject)
                .flatMap(kind -> new Asking(story, clause)
                        .direct("Which " + kind, false, MIN_CONTENT, words -> true)
                        .map(prompt -> new Candidate(
                                "which-organisation",
                                Candidate.fact(clause.sentence(), clause.verb().index()),
                                prompt,
                                new Key.OfOrganisation(name),
                                clause.sentence(),
                                Optional.empty(),
                                0.75)));
    }

    /** What the article calls it: "the brewery Lund", "Lund, a brewery,", or what its name, perhaps a fuller one, tells. */
    private static Optional<String> kind(Story story, Clause clause, NamedSubject subject) {
        String name = subject.text(clause.sentence());
        List<String> kinds = story.sentences().stream()
                .flatMap(sentence -> sentence.entities().stream()
                        .filter(entity -> entity.kind() == Entity.Kind.ORGANIZATION)
                        .filter(entity -> (sentence.text(entity.first(), entity.last()) + " ").startsWith(name + " "))
                        .flatMap(entity -> told(sentence, entity)
                                .or(() -> NameKinds.ofOrganisation(sentence.text(entity.first(), entity.last()))
                                        .filter(SURE::contains))
                                .stream()))
                .filter(KINDS::contains)
                .distinct()
                .toList();
        return kinds.stream().findFirst();
    }

    private static Optional<String> told(Sentence sentence, Entity entity) {
        Optional<Token> before = sentence.at(entity.first() - 1).filter(WhichOrganisation::isKind);
        Token head = sentence.token(entity.last());
        return before.or(() -> sentence.children(head, "appos").stream()
                        .filter(WhichOrganisation::isKind)
                        .findFirst())
                .map(Token::word);
    }

    private static boolean isKind(Token token) {
        return token.tag().equals("NN") && KINDS.contains(token.word());
    }
}
