package org.readback.bank;

import java.util.List;
import java.util.Optional;
import org.readback.article.Article;
import org.readback.yaml.YamlValue;

/** Reads evidence, which stands in several fields of a question. */
@FunctionalInterface
interface EvidenceReader {
    /** The evidence, or empty with a problem noted. */
    Optional<Evidence> read(YamlValue value);

    /** Evidence as authors write it: a quote, which must stand in the article exactly once. */
    static EvidenceReader quoting(Article article) {
        return value -> value.text().flatMap(quote -> {
            List<Evidence> places = Evidence.find(article, quote);
            if (places.isEmpty()) {
                value.problem("these words are not in the article; copy them exactly");
            } else if (places.size() > 1) {
                value.problem("these words stand in the article more than once; quote some more");
            }
            return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
        });
    }

    /** Evidence as a snapshot keeps it: the quote with its paragraph and context. */
    static EvidenceReader recorded() {
        return value -> value.fields()
                .map(evidence -> new Evidence(
                        evidence.text("paragraph").map(Integer::valueOf).orElse(1),
                        evidence.rawText("exact"),
                        evidence.rawText("prefix"),
                        evidence.rawText("suffix")));
    }
}
