package org.readback.bank;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readback.article.Slug;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Origin;
import org.readback.bank.Question.Status;
import org.readback.yaml.YamlFields;

/** Between a question and its fields in a bank's YAML. */
final class QuestionYaml {
    static final Set<String> FIELDS = new LinkedHashSet<>(List.of(
            "id",
            "type",
            "prompt",
            "key",
            "distractors",
            "evidence",
            "feedback",
            "points",
            "status",
            "origin",
            "family",
            "confidence"));

    private QuestionYaml() {}

    /** The question, or empty when something of it is missing or wrong; problems are noted either way. */
    static Optional<Question> read(YamlFields fields, EvidenceReader evidenceReader) {
        fields.refuseOthers(FIELDS);
        Optional<String> type = fields.requiredText("type");
        Optional<Details> details = details(fields, evidenceReader);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (!type.get().equals("choice")) {
            fields.problemAt("type", "unknown type '" + type.get() + "'; known is choice");
            return Optional.empty();
        }
        return choice(fields, details);
    }

    private static Optional<Question> choice(YamlFields fields, Optional<Details> details) {
        Optional<String> key = fields.requiredText("key");
        List<String> distractors = fields.texts("distractors");
        Set<String> options = new HashSet<>(distractors);
        key.ifPresent(options::add);
        if (distractors.isEmpty()) {
            fields.problemAt("distractors", "a choice needs distractors; add one or more wrong options");
            return Optional.empty();
        }
        if (key.isPresent() && options.size() <= distractors.size()) {
            fields.problemAt("distractors", "two options of this question are the same; change one");
            return Optional.empty();
        }
        return key.flatMap(right -> details.map(about -> new Choice(about, right, distractors)));
    }

    private static Optional<Details> details(YamlFields fields, EvidenceReader evidenceReader) {
        Optional<String> id = fields.requiredText("id");
        if (id.isPresent() && !Slug.isSlug(id.get())) {
            fields.problemAt(
                    "id", "'" + id.get() + "' should be lower-case words joined by hyphens, at most 100 characters");
            id = Optional.empty();
        }
        Optional<String> prompt = fields.requiredText("prompt");
        Optional<Evidence> evidence = evidenceReader.read(fields);
        Optional<Integer> points = wholeNumber(fields, "points");
        Optional<Status> status = fields.value("status", "draft, published or retired", QuestionYaml::status);
        Origin origin = origin(fields);
        if (id.isEmpty() || prompt.isEmpty() || evidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Details(
                id.get(),
                prompt.get(),
                evidence.get(),
                fields.text("feedback").orElse(null),
                points.orElse(1),
                status.orElse(Status.DRAFT),
                origin));
    }

    private static Optional<Integer> wholeNumber(YamlFields fields, String name) {
        return fields.value(
                name,
                "a whole number from 1 to 100",
                text -> text.matches("[1-9]\\d?|100") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    }

    private static Optional<Status> status(String text) {
        return Arrays.stream(Status.values())
                .filter(status -> word(status).equals(text))
                .findFirst();
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Origin origin(YamlFields fields) {
        boolean generated = fields.value(
                        "origin",
                        "generated or written",
                        text -> Optional.of(text).filter(Set.of("generated", "written")::contains))
                .filter("generated"::equals)
                .isPresent();
        if (!generated) {
            return new Origin.Written();
        }
        Optional<Double> confidence = fields.value(
                "confidence",
                "a number from 0 to 1",
                text -> text.matches("0(\\.\\d+)?|1(\\.0+)?") ? Optional.of(Double.valueOf(text)) : Optional.empty());
        return new Origin.Generated(fields.requiredText("family").orElse(""), confidence.orElse(0.0));
    }

    /** The question's fields in the order in which authors read them, evidence as {@code evidence}. */
    static Map<String, Object> write(Question question, Object evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Details details = question.details();
        fields.put("id", details.id());
        if (question instanceof Choice choice) {
            fields.put("type", "choice");
            fields.put("prompt", details.prompt());
            fields.put("key", choice.key());
            fields.put("distractors", choice.distractors());
        }
        fields.put("evidence", evidence);
        putIfPresent(fields, "feedback", details.feedback());
        fields.put("points", details.points());
        fields.put("status", word(details.status()));
        if (details.origin() instanceof Origin.Generated generated) {
            fields.put("origin", "generated");
            fields.put("family", generated.family());
            fields.put("confidence", generated.confidence());
        } else {
            fields.put("origin", "written");
        }
        return fields;
    }

    private static void putIfPresent(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
