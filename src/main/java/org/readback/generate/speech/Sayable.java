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
    private static final int MIN_PAIR = 9;
    private static final int MIN_FRAGMENT = 5;
    private static final int MAX_FRAGMENT = 25;
    private static final double TELLING = 3;
    private static final String LINKING =
            "But|And|So|Or|Yes|(?:No|Well)(?=,)|However|Therefore|Then|Also|Instead|Because|Which|Its|His|Her|Their";

    private Sayable() {}

    /** The sayings of quotes that can stand alone. */
    public static List<Saying> of(List<Quote> quotes) {
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            Optional<Saying> broken = i + 1 < quotes.size()
                    ? Broken.mended(quotes.get(i), quotes.get(i + 1))
                            .filter(Sayable::isFit)
                            .filter(saying -> !Dangling.isIn(saying))
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
        for (int i = 0; i + 1 < quotes.size(); i++) {
            Paired.of(quotes.get(i), quotes.get(i + 1))
                    .filter(pair -> pair.length() >= MIN_PAIR && isFit(pair) && !Dangling.isIn(pair))
                    .filter(pair -> sayings.stream().noneMatch(saying -> shares(saying, pair)))
                    .ifPresent(sayings::add);
        }
        return sayings;
    }

    private static boolean shares(Saying one, Saying other) {
        return one.sentences().stream().anyMatch(other.sentences()::contains);
    }

    /** The sayings of a quote that can stand alone. */
    private static List<Saying> of(Quote quote) {
        List<Saying> single = quote.sentences().stream()
                .flatMap(sentence -> piece(quote, sentence).stream())
                .toList();
        List<Saying> telling = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            if (isFit(single.get(i)) && Dangling.isIn(single.get(i))) {
                // what a saying leans on may be the saying before it
                Optional<Saying> whole = i == 0 ? Optional.empty() : joined(single.get(i - 1), single.get(i));
                Saying before = single.get(Math.max(0, i - 1));
                whole.filter(Sayable::isFit)
                        .filter(saying -> !Dangling.isIn(saying))
                        .ifPresent(saying -> {
                            telling.remove(before);
                            telling.add(saying);
                        });
            } else if (isFit(single.get(i))) {
                telling.add(single.get(i));
            } else if (i + 1 < single.size() && !isFit(single.get(i + 1))) {
                joined(single.get(i), single.get(i + 1))
                        .filter(Sayable::isFit)
                        .filter(saying -> !Dangling.isIn(saying))
                        .ifPresent(telling::add);
            }
        }
        return telling;
    }

    /** Words quoted within a sentence of the writer's, such as “a lovely idea”, whole and long enough to be known again. */
    public static Optional<Saying> fragment(Quote quote) {
        Sentence sentence = quote.sentences().get(0);
        Token saying = quote.speaker().verb();
        boolean behind = quote.sentences().size() == 1
                && quote.speaker().sentence().index() == sentence.index()
                && saying.end() < quote.quotation().begin();
        if (!behind || Foreign.isBetween(sentence, saying, quote.quotation())) {
            return Optional.empty();
        }
        return cut(quote, sentence)
                .filter(words -> words.text().matches("(?s)[\\p{Ll}].*"))
                .filter(words -> words.length() >= MIN_FRAGMENT && words.length() <= MAX_FRAGMENT)
                .filter(words -> words.telling() >= TELLING);
    }

    private static boolean isFit(Saying saying) {
        return saying.length() >= MIN_WORDS && saying.length() <= MAX_WORDS && saying.telling() >= TELLING;
    }

    /** A whole sentence of a quote. */
    static Optional<Saying> piece(Quote quote, Sentence sentence) {
        return isCutOff(quote, sentence)
                ? Optional.empty()
                : cut(quote, sentence)
                        .filter(piece -> piece.text().matches("(?s)[\\p{Lu}\\d$£€].*"))
                        .filter(piece -> !piece.text().matches("(?s).*\\b(to|not|so|too)\\W*"))
                        .filter(piece -> !piece.text().matches("(?s)(" + LINKING + ")\\b.*"))
                        .filter(piece -> piece.tokens().stream()
                                .anyMatch(token -> token.tag().matches("VBD|VBZ|VBP|MD")
                                        || (token.tag().equals("VB")
                                                && !piece.tokens().get(0).is("like", "to"))));
    }

    /** What of a quote stands in a sentence, if no marks in it show that something was changed or left out. */
    static Optional<Saying> cut(Quote quote, Sentence sentence) {
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
        return text.matches("(?s).*(\\[|\\.\\.|…|[“”\"]).*") || tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new Saying(text, sentence, List.of(), tokens, quote.speaker()));
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
        String between = first.text().matches("(?s).*[.?!]['’]?") ? " " : ". ";
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
