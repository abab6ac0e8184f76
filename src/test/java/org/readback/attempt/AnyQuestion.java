package org.readback.attempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.readback.bank.Evidence;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Cloze;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Matching;
import org.readback.bank.Question.MultiChoice;
import org.readback.bank.Question.Ordering;
import org.readback.bank.Question.ShortAnswer;
import org.readback.bank.Question.TrueFalse;
import org.readback.bank.wording.FoldedAnswer;

/** Questions of every type with texts of every kind, as a bank may hold them. */
final class AnyQuestion {
    private static final String ODD = "'\"’“”-–.,:;!?&%$€#/()[]{}<>\\éøßÅ\u00a0中1234567890  ";

    private AnyQuestion() {}

    static Arbitrary<Question> ofAnyType() {
        return Arbitraries.oneOf(
                choice(), multiChoice(), trueOrFalse(), shortAnswer(), cloze(), ordering(), matching());
    }

    private static Arbitrary<Question> choice() {
        return texts(2, 6).map(texts -> new Choice(details("Which?"), texts.get(0), rest(texts, 1)));
    }

    static Arbitrary<MultiChoice> multiChoice() {
        return Combinators.combine(texts(2, 8), Arbitraries.integers().between(1, 7))
                .as((texts, some) -> {
                    int keys = Math.min(some, texts.size() - 1);
                    return new MultiChoice(details("Which?"), texts.subList(0, keys), rest(texts, keys), Map.of());
                });
    }

    private static Arbitrary<Question> trueOrFalse() {
        return Arbitraries.of(true, false).map(key -> new TrueFalse(details("So?"), key));
    }

    private static Arbitrary<Question> shortAnswer() {
        return Combinators.combine(words(), Arbitraries.of(true, false), words())
                .as((words, exact, confusable) ->
                        new ShortAnswer(details("Who?"), words.get(0), rest(words, 1), exact, confusable));
    }

    private static Arbitrary<Question> cloze() {
        return Combinators.combine(words(), Arbitraries.of(true, false), words())
                .as((words, exact, confusable) ->
                        new Cloze(details("A ____."), words.get(0), rest(words, 1), exact, confusable));
    }

    private static Arbitrary<Question> ordering() {
        return texts(3, 7).map(texts -> new Ordering(details("Order?"), texts));
    }

    private static Arbitrary<Question> matching() {
        return Combinators.combine(texts(3, 6), texts(6, 8)).as((items, partners) -> {
            Map<String, String> key = new LinkedHashMap<>();
            items.forEach(item -> key.put(item, partners.get(key.size())));
            return new Matching(details("Who?"), key, rest(partners, key.size()));
        });
    }

    private static List<String> rest(List<String> texts, int from) {
        return texts.subList(from, texts.size());
    }

    private static Arbitrary<List<String>> words() {
        return text().filter(text -> !FoldedAnswer.of(text).isEmpty())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<List<String>> texts(int fewest, int most) {
        return text().list().ofMinSize(fewest).ofMaxSize(most).uniqueElements();
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars(ODD.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    static Details details(String prompt) {
        return new Details(
                "q",
                prompt,
                new Evidence(1, "a", "", ""),
                null,
                1,
                Question.Status.PUBLISHED,
                new Question.Origin.Written());
    }
}
