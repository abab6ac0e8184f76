package org.readback.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Matching;
import org.readback.yaml.YamlFields;

/** {@code type: matching}. */
final class MatchingYaml implements TypeYaml<Matching> {
    private static final int FEWEST_PAIRS = 3;

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public Class<Matching> type() {
        return Matching.class;
    }

    @Override
    public List<String> fields() {
        return List.of("key", "distractors");
    }

    @Override
    public Optional<Function<Details, Question>> read(YamlFields fields, EvidenceReader evidence) {
        Map<String, String> key = new LinkedHashMap<>();
        fields.mapping("key").ifPresent(pairs -> {
            for (String item : Names.of(pairs)) {
                pairs.requiredText(item).ifPresent(partner -> key.put(item, partner));
            }
        });
        List<String> distractors = fields.texts("distractors");
        if (key.size() < FEWEST_PAIRS) {
            fields.problemAt("key", "a matching needs " + FEWEST_PAIRS + " pairs 'item: partner' or more; add some");
            return Optional.empty();
        }
        List<String> partners = new ArrayList<>(key.values());
        partners.addAll(distractors);
        if (new HashSet<>(partners).size() < partners.size()) {
            fields.problemAt("key", "two partners or distractors of this matching are the same; change one");
            return Optional.empty();
        }
        return Optional.of(details -> new Matching(details, key, distractors));
    }

    @Override
    public Map<String, Object> write(Matching question, Function<Evidence, Object> evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", question.key());
        fields.put("distractors", question.distractors());
        return fields;
    }
}
