package org.readback.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.readback.yaml.YamlDocument;

/** A question as an attempt keeps it: the fields of its bank's YAML, as JSON (which is YAML, too). */
public final class Snapshot {
    // all but ASCII is escaped: YAML refuses some characters that JSON may hold
    private static final ObjectMapper YAML_READS =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Snapshot() {}

    /** The question as text, from which {@link #read} makes it again. */
    public static String write(Question question) {
        try {
            return YAML_READS.writeValueAsString(fields(question));
        } catch (JsonProcessingException textAndNumbersOnly) {
            throw new IllegalStateException(textAndNumbersOnly);
        }
    }

    /** The question's fields by name, each evidence with its place. */
    public static Map<String, Object> fields(Question question) {
        return QuestionYaml.write(question, Evidence::fields);
    }

    /** The name of the question's type, such as "short-answer". */
    public static String type(Question question) {
        return QuestionYaml.type(question).name();
    }

    /** Reads what {@link #write} wrote. */
    public static Question read(String snapshot) {
        YamlDocument document = new YamlDocument("snapshot", 0);
        return document.fields(snapshot)
                .flatMap(fields -> QuestionYaml.read(fields, EvidenceReader.recorded()))
                .orElseThrow(() -> new IllegalStateException("a snapshot is broken: " + document.problems()));
    }
}
