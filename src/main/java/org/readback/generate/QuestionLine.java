package org.readback.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.readback.article.Article;
import org.readback.bank.Question;
import org.readback.bank.Snapshot;

/** A question as one line of JSON. */
final class QuestionLine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NOT_GENERATED = Set.of("feedback", "points", "status", "origin");

    private QuestionLine() {}

    static String of(Article article, Question question) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("article", article.slug());
        line.putAll(Snapshot.fields(question));
        line.keySet().removeAll(NOT_GENERATED);
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
