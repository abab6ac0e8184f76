package org.readback.bank;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Details;
import org.readback.yaml.YamlFields;

/** {@code type: choice}. */
final class ChoiceYaml implements TypeYaml<Choice> {
    @Override
    public String name() {
        return "choice";
    }

    @Override
    public Class<Choice> type() {
        return Choice.class;
    }

    @Override
    public List<String> fields() {
        return List.of("key", "distractors", "refutations");
    }

    @Override
    public Optional<Function<Details, Question>> read(YamlFields fields, EvidenceReader evidence) {
        Optional<String> key = fields.requiredText("key");
        List<String> distractors = fields.texts("distractors");
        Map<String, Evidence> refutations = refutations(fields, distractors, evidence);
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
        return key.map(right -> details -> new Choice(details, right, distractors, refutations));
    }

    private static Map<String, Evidence> refutations(
            YamlFields fields, List<String> distractors, EvidenceReader evidence) {
        Map<String, Evidence> refutations = new LinkedHashMap<>();
        fields.mapping("refutations").ifPresent(given -> {
            for (String name : Names.of(given)) {
                if (!distractors.contains(name)) {
                    given.problemAtName(
                            name, "'" + name + "' is none of the distractors; write one as it stands there");
                }
                given.requiredValue(name).flatMap(evidence::read).ifPresent(place -> refutations.put(name, place));
            }
        });
        return refutations;
    }

    @Override
    public Map<String, Object> write(Choice question, Function<Evidence, Object> evidence) {
        Map<String, Object> refutations = new LinkedHashMap<>();
        question.refutations().forEach((distractor, place) -> refutations.put(distractor, evidence.apply(place)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", question.key());
        fields.put("distractors", question.distractors());
        fields.put("refutations", refutations);
        return fields;
    }
}
