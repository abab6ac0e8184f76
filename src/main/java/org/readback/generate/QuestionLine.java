package org.readback.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.article.Article;
import org.readback.bank.Question;
import org.readback.bank.Snapshot;

/** A question as one line of JSON. */
final class QuestionLine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIRST = List.of("id", "type", "prompt", "key", "distractors", "evidence");
    private static final Set<String> NOT_GENERATED = Set.of("points", "status", "origin");

    private QuestionLine() {}

    static String of(Article article, Question question) {
        Map<String, Object> fields = new LinkedHashMap<>(Snapshot.fields(question));
        // only a choice and some matchings have them, and readers want one shape
        fields.putIfAbsent("distractors", List.of());
        fields.keySet().removeAll(NOT_GENERATED);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("article", article.slug());
        FIRST.forEach(name -> line.put(name, fields.get(name)));
        fields.forEach(line::putIfAbsent);
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
