package org.readback.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.bank.Question.InWords;
import org.readback.bank.wording.FoldedAnswer;
import org.readback.yaml.YamlFields;

/**
 * The fields of the types that are answered in words.
 *
 * @param accepted other wordings of the key
 */
record AcceptedYaml(String key, List<String> accepted, boolean exact, List<String> confusable) {
    static final List<String> FIELDS = List.of("key", "accepted", "exact", "confusable");

    static Optional<AcceptedYaml> read(YamlFields fields) {
        Optional<String> key = fields.requiredText("key");
        List<String> accepted = fields.texts("accepted");
        boolean exact =
                fields.value("exact", "true or false", TrueFalseYaml::truth).orElse(false);
        List<String> confusable = fields.texts("confusable");
        key.filter(text -> FoldedAnswer.of(text).isEmpty())
                .ifPresent(text -> fields.problemAt("key", "the key has no words; write what students should answer"));
        accepted.stream()
                .filter(text -> FoldedAnswer.of(text).isEmpty())
                .forEach(text -> fields.problemAt("accepted", "'" + text + "' has no words; delete it"));
        return key.map(right -> new AcceptedYaml(right, accepted, exact, confusable));
    }

    static Map<String, Object> write(InWords question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", question.key());
        fields.put("accepted", question.accepted());
        if (question.isExact()) {
            fields.put("exact", true);
        }
        fields.put("confusable", question.confusable());
        return fields;
    }
}
