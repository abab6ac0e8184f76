package org.readback.generate.family;

import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Quotation;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.family.Speakers.Speaker;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Who said: “…”?" from words in quotation marks whose speaker is known. */
final class WhoSaidQuote implements Family {
    private static final int MIN_WORDS = 7;
    private static final int MAX_WORDS = 45;
    private static final int MIN_NOUNS = 3;

    @Override
    public Stream<Candidate> propose(Story story) {
        Speakers speakers = new Speakers(story);
        return story.sentences().stream()
                .flatMap(sentence -> speakers
                        .of(sentence)
                        .filter(speaker -> Sayings.isSpeaking(speaker.verb().lemma()))
                        .flatMap(speaker -> question(sentence, speaker))
                        .stream());
    }

    private static Optional<Candidate> question(Sentence sentence, Speaker speaker) {
        return sentence.quotations().stream()
                .filter(quotation -> quotation.closed())
                .filter(quotation -> quotation.end() > sentence.begin() && quotation.begin() < sentence.end())
                .flatMap(quotation -> words(sentence, quotation).stream())
                .findFirst()
                .map(quote -> new Candidate(
                        "who-said",
                        Candidate.fact(sentence, speaker.verb().index()),
                        "Who " + (speaker.verb().lemma().equals("write") ? "wrote" : "said") + ": “" + quote + "”?",
                        new Key.OfPerson(speaker.person()),
                        sentence,
                        speaker.feedback(sentence),
                        speaker.named() ? 0.96 : 0.9));
    }

    /** What of a quotation stands in this sentence, if it can stand alone. */
    private static Optional<String> words(Sentence sentence, Quotation quotation) {
        int begin = Math.max(quotation.begin(), sentence.begin());
        int end = Math.min(quotation.end(), sentence.end());
        String quote = sentence.paragraph()
                .text()
                .substring(begin, end)
                .replaceAll("^[\"“\\s]+", "")
                .replaceAll("[,.\\s]+$", "")
                .replace('"', '\'')
                .trim();
        long nouns = sentence.tokens().stream()
                .filter(token -> token.begin() >= begin && token.end() <= end)
                .filter(Token::isNoun)
                .count();
        int length = quote.split("\\s+").length;
        boolean whole = quote.matches("(?s)\\p{Lu}.*")
                && !quote.matches("(?s).*(\\[|\\.\\.|…|[“”]).*")
                && !quote.matches("(?s)(It|Its|He|She|His|Her|They|Their|This|That|These|Those|But|And|So)\\b.*");
        return whole && length >= MIN_WORDS && length <= MAX_WORDS && nouns >= MIN_NOUNS
                ? Optional.of(quote)
                : Optional.empty();
    }
}
