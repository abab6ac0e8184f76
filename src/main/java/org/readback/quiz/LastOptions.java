package org.readback.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.bank.wording.FoldedAnswer;

/** Options such as "All of the above", which speak of those before them and so stand after them. */
final class LastOptions {
    private static final String OTHERS = "( (\\d )?(above|these|those|them|others?|answers|options|choices)){1,2}";
    private static final String OF_OTHERS = "(( of)?" + OTHERS + ")?";
    private static final String RIGHT = "( (is|are) (right|true|correct))?";
    /** What they say, folded, in the order in which they stand. */
    private static final List<Pattern> KINDS = Stream.of(
                    "either|(\\d|some|most|any|either)( 1)? of" + OTHERS + RIGHT + "|(both )?([a-h] )?(and|or) [b-h]",
                    "(both|all)" + OF_OTHERS + RIGHT,
                    "(none|neither|no 1|not any)" + OF_OTHERS + RIGHT + "|neither [a-h] n?or [b-h]",
                    "(article|text|passage|story|it) (does not|doesnt|never) (say|tell|mention).*"
                            + "|not (told|said|mentioned|given)( .*)?",
                    "(i )?(do not|dont) know|(i am |im )?not sure|(it )?(cannot|can not|cant) be (known|told|said)")
            .map(Pattern::compile)
            .toList();

    private LastOptions() {}

    /** The options with those at the end; the others keep their order. */
    static List<String> atTheEnd(List<String> options) {
        Stream<String> others = options.stream().filter(option -> kind(option) < 0);
        Stream<String> last = options.stream()
                .filter(option -> kind(option) >= 0)
                .sorted(Comparator.comparing(LastOptions::kind).thenComparing(Comparator.naturalOrder()));
        return Stream.concat(others, last).toList();
    }

    private static int kind(String option) {
        String words = FoldedAnswer.of(option).words();
        return IntStream.range(0, KINDS.size())
                .filter(kind -> KINDS.get(kind).matcher(words).matches())
                .findFirst()
                .orElse(-1);
    }
}
