package org.readback.generate.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Mends "The harbour," she said, "belongs to us all": one saying in two quotations of a sentence. */
final class Broken {
    private static final int MIN_REST = 3;

    private Broken() {}

    static Optional<Saying> mended(Quote first, Quote second) {
        Sentence sentence = first.sentences().get(first.sentences().size() - 1);
        boolean together = sentence.index() == second.sentences().get(0).index()
                && first.quotation().begin() >= sentence.begin()
                && first.speaker().person().equals(second.speaker().person())
                && first.speaker().verb().end() > first.quotation().end()
                && first.speaker().verb().end() < second.quotation().begin();
        if (!together) {
            return Optional.empty();
        }
        String paragraph = sentence.paragraph().text();
        String start = paragraph
                .substring(first.quotation().begin(), first.quotation().end())
                .trim();
        int end = Math.min(second.quotation().end(), sentence.end());
        String rest =
                paragraph.substring(second.quotation().begin(), end).trim().replaceAll("[,.]+$", "");
        boolean goesOn = start.matches("(?s)\\p{Lu}.*,") && rest.matches("(?s)\\p{Ll}.*");
        List<Token> opening =
                within(sentence, first.quotation().begin(), first.quotation().end());
        List<Token> closing = within(sentence, second.quotation().begin(), end);
        // the comma is the writer's own where no clause ends
        boolean clause = opening.stream().anyMatch(Broken::isFinite)
                // “Most of those I see,” she said, “are fast”
                && closing.stream()
                        .filter(token -> !token.isQuoteMark())
                        .findFirst()
                        .filter(Broken::isFinite)
                        .isEmpty();
        String words = (clause ? start : start.replaceAll(",$", "")) + " " + rest;
        // “true,” said the analyst, who has a “sell” recommendation
        boolean more = closing.size() >= MIN_REST;
        boolean clean = !words.matches("(?s).*(\\[|\\.\\.|…|[“”\"]).*");
        return goesOn && more && clean
                ? Optional.of(new Saying(
                        words,
                        sentence,
                        List.of(),
                        Stream.concat(opening.stream(), closing.stream()).toList(),
                        first.speaker()))
                : Optional.empty();
    }

    private static boolean isFinite(Token token) {
        return token.tag().matches("VBD|VBZ|VBP|MD");
    }

    private static List<Token> within(Sentence sentence, int begin, int end) {
        return sentence.tokens().stream()
                .filter(token -> token.begin() >= begin && token.end() <= end)
                .toList();
    }
}
