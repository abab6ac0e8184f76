package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema that editors use knows the same fields as the program. */
class SchemaTest {
    @Test
    void theSchemaKnowsTheFieldsOfAQuestion() throws Exception {
        JsonNode question = new ObjectMapper()
                .readTree(Path.of("questions", "schema.json").toFile())
                .path("$defs")
                .path("question");
        List<String> fields = new ArrayList<>();
        question.path("properties").fieldNames().forEachRemaining(fields::add);

        assertThat(fields).containsExactlyElementsOf(QuestionYaml.FIELDS);
    }
}
