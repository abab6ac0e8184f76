package org.readback.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.TrueFalse;
import org.readback.yaml.YamlFields;

/** {@code type: true-false}. */
final class TrueFalseYaml implements TypeYaml<TrueFalse> {
    @Override
    public String name() {
        return "true-false";
    }

    @Override
    public Class<TrueFalse> type() {
        return TrueFalse.class;
    }

    @Override
    public List<String> fields() {
        return List.of("key");
    }

    @Override
    public Optional<Function<Details, Question>> read(YamlFields fields, EvidenceReader evidence) {
        return fields.requiredText("key")
                .flatMap(text -> fields.value("key", "true or false", TrueFalseYaml::truth))
                .map(key -> details -> new TrueFalse(details, key));
    }

    static Optional<Boolean> truth(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
                ? Optional.of(Boolean.valueOf(text))
                : Optional.empty();
    }

    @Override
    public Map<String, Object> write(TrueFalse question, Function<Evidence, Object> evidence) {
        return Map.of("key", question.key());
    }
}
