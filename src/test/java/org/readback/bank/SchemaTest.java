package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema that editors use knows the same types and fields as the program. */
class SchemaTest {
    private final JsonNode definitions;

    SchemaTest() throws IOException {
        definitions = new ObjectMapper()
                .readTree(Path.of("questions", "schema.json").toFile())
                .path("$defs");
    }

    @Test
    void theSchemaKnowsTheFieldsOfAQuestion() {
        List<String> fields = new ArrayList<>();
        definitions.at("/question/properties").fieldNames().forEachRemaining(fields::add);

        assertThat(fields).containsExactlyElementsOf(QuestionYaml.fieldsOfAllTypes());
    }

    @Test
    void theSchemaKnowsTheTypesAndRefusesTheFieldsOfOtherTypes() {
        List<String> names = QuestionYaml.TYPES.stream().map(TypeYaml::name).toList();
        List<String> enumerated = new ArrayList<>();
        definitions.at("/question/properties/type/enum").forEach(name -> enumerated.add(name.asText()));

        assertThat(enumerated).isEqualTo(names);
        for (TypeYaml<?> type : QuestionYaml.TYPES) {
            Set<String> refused = new LinkedHashSet<>();
            definitions.path(type.name()).path("properties").fields().forEachRemaining(field -> {
                if (field.getValue().isBoolean() && !field.getValue().asBoolean()) {
                    refused.add(field.getKey());
                }
            });
            Set<String> others = new LinkedHashSet<>(QuestionYaml.fieldsOfAllTypes());
            others.removeAll(QuestionYaml.fields(type));
            assertThat(refused).as(type.name()).isEqualTo(others);
        }
    }
}
