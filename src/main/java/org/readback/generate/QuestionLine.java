package org.readback.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readback.article.Article;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Origin;

/** A question as one line of JSON. */
final class QuestionLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private QuestionLine() {}

    static String of(Article article, Question question) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("article", article.slug());
        line.put("id", question.id());
        if (question instanceof Choice choice) {
            line.put("type", "choice");
            line.put("prompt", choice.details().prompt());
            line.put("key", choice.key());
            line.put("distractors", choice.distractors());
        }
        line.put("evidence", question.details().evidence().fields());
        if (question.details().origin() instanceof Origin.Generated generated) {
            line.put("family", generated.family());
            line.put("confidence", generated.confidence());
        }
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
