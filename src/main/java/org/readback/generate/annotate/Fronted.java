package org.readback.generate.annotate;

import java.util.List;
import java.util.Optional;

/** What stands before the subject: the parser mistakes it for the subject, or takes the two together. */
record Fronted(List<Token> tokens, List<TimeReference> times) {
    private static final int SHORTEST = 6;
    private static final String FINITE = "VBD|VBZ|VBP|MD";

    /** The time or participle that begins a sentence, with its comma. */
    static Optional<Span> in(List<Token> tokens, List<TimeReference> times) {
        Fronted sentence = new Fronted(tokens, times);
        return sentence.time().or(sentence::participle);
    }

    /** "In 1996 a team …". */
    private Optional<Span> time() {
        if (!tokens.get(0).is("in", "on", "by", "during")) {
            return Optional.empty();
        }
        return times.stream()
                .filter(time -> time.first() == 1 && time.last() < tokens.size() - 3)
                .map(time -> tokens.get(time.last() + 1).is(",") ? time.last() + 1 : time.last())
                .filter(this::isBeforeNoun)
                .map(last -> new Span(0, last))
                .findFirst();
    }

    /** "Built in 1897, the bridge …". */
    private Optional<Span> participle() {
        int start = tokens.get(0).isAdverb() ? 1 : 0;
        if (tokens.size() < SHORTEST || !tokens.get(start).tag().equals("VBN")) {
            return Optional.empty();
        }
        for (int i = start + 1; i < tokens.size() - 3; i++) {
            if (tokens.get(i).is(",")) {
                return isBeforeNoun(i) ? Optional.of(new Span(0, i)) : Optional.empty();
            }
            if (tokens.get(i).tag().matches(FINITE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isBeforeNoun(int last) {
        return tokens.get(last + 1).tag().matches("DT|NNP|NNPS|PRP|NN|NNS|JJ|CD|PRP\\$");
    }
}
