package org.readback.bank;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.bank.Question.Details;
import org.readback.yaml.YamlFields;

/** Between a question and its fields in a bank's YAML. */
final class QuestionYaml {
    static final List<TypeYaml<?>> TYPES = List.of(
            new ChoiceYaml(),
            new MultiChoiceYaml(),
            new TrueFalseYaml(),
            new ShortAnswerYaml(),
            new ClozeYaml(),
            new OrderingYaml(),
            new MatchingYaml());

    private QuestionYaml() {}

    /** The question, or empty when something of it is missing or wrong; problems are noted either way. */
    static Optional<Question> read(YamlFields fields, EvidenceReader evidence) {
        Optional<TypeYaml<?>> type = fields.requiredText("type").flatMap(name -> type(fields, name));
        fields.refuseOthers(type.map(QuestionYaml::fields).orElseGet(QuestionYaml::fieldsOfAllTypes));
        Optional<Details> details = DetailsYaml.read(fields, evidence);
        return type.flatMap(known -> known.read(fields, evidence)).flatMap(details::map);
    }

    private static Optional<TypeYaml<?>> type(YamlFields fields, String name) {
        Optional<TypeYaml<?>> type =
                TYPES.stream().filter(known -> known.name().equals(name)).findFirst();
        if (type.isEmpty()) {
            String known = TYPES.stream().map(TypeYaml::name).collect(Collectors.joining(", "));
            fields.problemAt("type", "unknown type '" + name + "'; known are " + known);
        }
        return type;
    }

    /** The names of all fields that a question of this type may have, in the order in which authors read them. */
    static Set<String> fields(TypeYaml<?> type) {
        Set<String> fields = new LinkedHashSet<>(DetailsYaml.FIRST_FIELDS);
        fields.addAll(type.fields());
        fields.addAll(DetailsYaml.LAST_FIELDS);
        return fields;
    }

    static Set<String> fieldsOfAllTypes() {
        Set<String> fields = new LinkedHashSet<>(DetailsYaml.FIRST_FIELDS);
        TYPES.forEach(type -> fields.addAll(type.fields()));
        fields.addAll(DetailsYaml.LAST_FIELDS);
        return fields;
    }

    /** The question's fields in the order in which authors read them, each evidence as {@code evidence} makes it. */
    static Map<String, Object> write(Question question, Function<Evidence, Object> evidence) {
        return write(type(question), question, evidence);
    }

    /** The type of a question. */
    static TypeYaml<?> type(Question question) {
        return TYPES.stream()
                .filter(type -> type.type().isInstance(question))
                .findFirst()
                .orElseThrow();
    }

    private static <Q extends Question> Map<String, Object> write(
            TypeYaml<Q> type, Question question, Function<Evidence, Object> evidence) {
        Details details = question.details();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", details.id());
        fields.put("type", type.name());
        fields.put("prompt", details.prompt());
        fields.putAll(type.write(type.type().cast(question), evidence));
        fields.putAll(DetailsYaml.write(details, evidence));
        fields.values().removeIf(value -> value.equals(List.of()) || value.equals(Map.of()));
        return fields;
    }
}
