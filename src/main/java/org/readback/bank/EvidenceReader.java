package org.readback.bank;

import java.util.List;
import java.util.Optional;
import org.readback.article.Article;
import org.readback.yaml.YamlFields;

/** Reads the {@code evidence} field of a question. */
@FunctionalInterface
interface EvidenceReader {
    /** The evidence, or empty with a problem noted. */
    Optional<Evidence> read(YamlFields question);

    /** Evidence as authors write it: a quote, which must stand in the article exactly once. */
    static EvidenceReader quoting(Article article) {
        return question -> question.requiredText("evidence").flatMap(quote -> {
            List<Evidence> places = Evidence.find(article, quote);
            if (places.isEmpty()) {
                question.problemAt("evidence", "these words are not in the article; copy them exactly");
            } else if (places.size() > 1) {
                question.problemAt("evidence", "these words stand in the article more than once; quote some more");
            }
            return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
        });
    }

    /** Evidence as a snapshot keeps it: the quote with its paragraph and context. */
    static EvidenceReader recorded() {
        return question -> question.mapping("evidence")
                .map(evidence -> new Evidence(
                        evidence.text("paragraph").map(Integer::valueOf).orElse(1),
                        evidence.rawText("exact"),
                        evidence.rawText("prefix"),
                        evidence.rawText("suffix")));
    }
}
