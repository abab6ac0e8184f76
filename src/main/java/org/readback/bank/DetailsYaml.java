package org.readback.bank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readback.article.Slug;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Origin;
import org.readback.bank.Question.Status;
import org.readback.yaml.YamlFields;

/** The fields that questions of all types have. */
final class DetailsYaml {
    /** What stands before the fields of the type. */
    static final List<String> FIRST_FIELDS = List.of("id", "type", "prompt");

    /** What stands after the fields of the type. */
    static final List<String> LAST_FIELDS =
            List.of("evidence", "further-evidence", "feedback", "points", "status", "origin", "family", "confidence");

    private DetailsYaml() {}

    /** The details, or empty when something of them is missing or wrong; problems are noted either way. */
    static Optional<Details> read(YamlFields fields, EvidenceReader evidenceReader) {
        Optional<String> id = fields.requiredText("id");
        if (id.isPresent() && !Slug.isSlug(id.get())) {
            fields.problemAt(
                    "id", "'" + id.get() + "' should be lower-case words joined by hyphens, at most 100 characters");
            id = Optional.empty();
        }
        Optional<String> prompt = fields.requiredText("prompt");
        Optional<Evidence> evidence = fields.requiredValue("evidence").flatMap(evidenceReader::read);
        List<Evidence> further = fields.values("further-evidence").stream()
                .flatMap(value -> evidenceReader.read(value).stream())
                .toList();
        Optional<Integer> points = wholeNumber(fields, "points");
        Optional<Status> status = fields.value("status", "draft, published or retired", DetailsYaml::status);
        Origin origin = origin(fields);
        if (id.isEmpty() || prompt.isEmpty() || evidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Details(
                id.get(),
                prompt.get(),
                evidence.get(),
                further,
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

    /** What stands after the fields of the type; an empty list stands for a field that isn't there. */
    static Map<String, Object> write(Details details, Function<Evidence, Object> evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("evidence", evidence.apply(details.evidence()));
        fields.put(
                "further-evidence",
                details.furtherEvidence().stream().map(evidence).toList());
        if (details.feedback() != null) {
            fields.put("feedback", details.feedback());
        }
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
}
