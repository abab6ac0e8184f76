package org.readback.generate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Quotation;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Cuts quotations into sayings: one sentence each, or two where one says too little. */
public final class Sayable {
    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 42;
    private static final double TELLING = 3;

    private Sayable() {}

    /** The sayings of quotes that can stand alone. */
    public static List<Saying> of(List<Quote> quotes) {
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            Optional<Saying> broken = i + 1 < quotes.size()
                    ? Broken.mended(quotes.get(i), quotes.get(i + 1)).filter(Sayable::isFit)
                    : Optional.empty();
            List<Saying> own = of(quotes.get(i));
            sayings.addAll(
                    broken.isPresent()
                            ? own.stream()
                                    .filter(saying -> saying.sentence().index()
                                            != broken.get().sentence().index())
                                    .toList()
                            : own);
            broken.ifPresent(sayings::add);
        }
        return sayings;
    }

    /** The sayings of a quote that can stand alone. */
    private static List<Saying> of(Quote quote) {
        List<Saying> single = quote.sentences().stream()
                .flatMap(sentence -> piece(quote, sentence).stream())
                .toList();
        List<Saying> telling = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            if (isFit(single.get(i))) {
                telling.add(single.get(i));
            } else if (i + 1 < single.size() && !isFit(single.get(i + 1))) {
                joined(single.get(i), single.get(i + 1)).filter(Sayable::isFit).ifPresent(telling::add);
            }
        }
        return telling;
    }

    private static boolean isFit(Saying saying) {
        return saying.length() >= MIN_WORDS && saying.length() <= MAX_WORDS && saying.telling() >= TELLING;
    }

    private static Optional<Saying> piece(Quote quote, Sentence sentence) {
        Quotation quotation = quote.quotation();
        int begin = Math.max(quotation.begin(), sentence.begin());
        int end = Math.min(quotation.end(), sentence.end());
        String text = sentence.paragraph()
                .text()
                .substring(begin, end)
                .replaceAll("^[\"“\\s]+", "")
                .replaceAll("[,.\\s]+$", "")
                .trim();
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> token.begin() >= begin && token.end() <= end && !token.isQuoteMark())
                .toList();
        boolean clean = !isCutOff(quote, sentence)
                && text.matches("(?s)[\\p{Lu}\\d$£€].*")
                && !text.matches("(?s).*(\\[|\\.\\.|…|[“”\"]).*")
                && !text.matches("(?s).*\\b(to|not|so|too)\\W*")
                && !text.matches(
                        "(?s)(But|And|So|Or|Yes|No|Well|However|Therefore|Then|Also|Instead|Because|Which|Its|His|Her|Their)\\b.*")
                && tokens.stream().anyMatch(token -> token.tag().matches("VBD|VBZ|VBP|MD|VB"));
        return clean ? Optional.of(new Saying(text, sentence, List.of(), tokens, quote.speaker())) : Optional.empty();
    }

    /** “We must read what is written” in the law: the marks end before the speaker's sentence does. */
    private static boolean isCutOff(Quote quote, Sentence sentence) {
        int end = quote.quotation().end();
        String paragraph = sentence.paragraph().text();
        return end < sentence.end()
                && !paragraph.substring(0, end).matches("(?s).*[\\p{Punct}…—–’]\\s*")
                && paragraph.substring(end).matches("(?s).\\s*[\\p{L}\\d].*");
    }

    private static Optional<Saying> joined(Saying first, Saying second) {
        boolean next = second.sentence().index() == first.sentence().index() + 1;
        String between = first.text().matches("(?s).*[?!]") ? " " : ". ";
        return next
                ? Optional.of(new Saying(
                        first.text() + between + second.text(),
                        first.sentence(),
                        List.of(second.sentence()),
                        Stream.concat(first.tokens().stream(), second.tokens().stream())
                                .toList(),
                        first.speaker()))
                : Optional.empty();
    }
}
