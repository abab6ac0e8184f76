package org.readback.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Ordering;
import org.readback.yaml.YamlFields;

/** {@code type: ordering}. */
final class OrderingYaml implements TypeYaml<Ordering> {
    private static final int FEWEST_ITEMS = 3;

    @Override
    public String name() {
        return "ordering";
    }

    @Override
    public Class<Ordering> type() {
        return Ordering.class;
    }

    @Override
    public List<String> fields() {
        return List.of("key");
    }

    @Override
    public Optional<Function<Details, Question>> read(YamlFields fields, EvidenceReader evidence) {
        List<String> key = fields.texts("key");
        if (key.size() < FEWEST_ITEMS) {
            fields.problemAt(
                    "key", "an ordering needs " + FEWEST_ITEMS + " items or more in the right order; add some");
            return Optional.empty();
        }
        if (new HashSet<>(key).size() < key.size()) {
            fields.problemAt("key", "two items of this ordering are the same; change one");
            return Optional.empty();
        }
        return Optional.of(details -> new Ordering(details, key));
    }

    @Override
    public Map<String, Object> write(Ordering question, Function<Evidence, Object> evidence) {
        return Map.of("key", question.key());
    }
}
