package org.readback.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.yaml.YamlFields;

/**
 * The fields of the types that are answered in words.
 *
 * @param accepted other wordings of the key
 */
record AcceptedYaml(String key, List<String> accepted) {
    static final List<String> FIELDS = List.of("key", "accepted");

    static Optional<AcceptedYaml> read(YamlFields fields) {
        Optional<String> key = fields.requiredText("key");
        List<String> accepted = fields.texts("accepted");
        key.filter(text -> FoldedAnswer.of(text).isEmpty())
                .ifPresent(text -> fields.problemAt("key", "the key has no words; write what students should answer"));
        accepted.stream()
                .filter(text -> FoldedAnswer.of(text).isEmpty())
                .forEach(text -> fields.problemAt("accepted", "'" + text + "' has no words; delete it"));
        return key.map(right -> new AcceptedYaml(right, accepted));
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", key);
        fields.put("accepted", accepted);
        return fields;
    }
}
