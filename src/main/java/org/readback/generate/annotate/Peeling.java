package org.readback.generate.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Parses a sentence without its asides, and each aside by itself: a subject far from its verb is found that way. */
final class Peeling {
    private final List<CoreLabel> labels;
    private final List<Token> tokens;
    private final Parser parser;

    Peeling(List<CoreLabel> labels, List<Token> tokens, Parser parser) {
        this.labels = labels;
        this.tokens = tokens;
        this.parser = parser;
    }

    List<Tie> around(List<Span> asides) {
        List<Tie> ties = new ArrayList<>(parsed(IntStream.range(0, tokens.size())
                .filter(index -> asides.stream().noneMatch(aside -> aside.covers(index)))
                .boxed()
                .toList()));
        int root = ties.stream()
                .filter(tie -> tie.governor() < 0)
                .findFirst()
                .map(Tie::dependent)
                .orElse(-1);
        for (Span aside : asides) {
            ties.addAll(aside.first() == 0 ? front(aside, root) : hung(aside));
        }
        return ties;
    }

    /** A time or a participle in front, hung on the main verb. */
    private List<Tie> front(Span front, int root) {
        boolean comma = tokens.get(front.last()).is(",");
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : parsed(
                IntStream.range(0, front.last() + (comma ? 0 : 1)).boxed().toList())) {
            ties.add(tie.governor() < 0 ? new Tie(root, relationInFront(tie.dependent()), tie.dependent()) : tie);
        }
        if (comma) {
            ties.add(new Tie(root, "punct", front.last()));
        }
        return ties;
    }

    private String relationInFront(int top) {
        return tokens.get(top).isVerb() ? "advcl" : "obl";
    }

    private List<Tie> parsed(List<Integer> places) {
        return parser.parse(places.stream().map(labels::get).toList()).stream()
                .map(tie -> new Tie(
                        tie.governor() < 0 ? -1 : places.get(tie.governor()),
                        tie.relation(),
                        places.get(tie.dependent())))
                .toList();
    }

    /** The aside's own ties, its top hung on the word before it. */
    private List<Tie> hung(Span aside) {
        int anchor = aside.first() - 1;
        List<Tie> ties = new ArrayList<>(
                List.of(new Tie(anchor, "punct", aside.first()), new Tie(anchor, "punct", aside.last())));
        List<Integer> inner =
                IntStream.range(aside.first() + 1, aside.last()).boxed().toList();
        for (Tie tie : parsed(inner)) {
            boolean top = tie.governor() < 0;
            ties.add(top ? new Tie(anchor, relation(inner, tie.dependent()), tie.dependent()) : tie);
        }
        return ties;
    }

    private String relation(List<Integer> inner, int top) {
        boolean relative = inner.stream()
                .limit(3)
                .anyMatch(index -> tokens.get(index).tag().matches("WP|WDT|WP\\$|WRB"));
        if (relative) {
            return "acl:relcl";
        }
        if (tokens.get(inner.get(0)).tag().matches("IN|TO")) {
            return "nmod";
        }
        return tokens.get(top).isVerb() ? "acl" : "appos";
    }
}
