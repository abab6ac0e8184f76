package org.readback.bank;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.readback.yaml.YamlFields;

/**
 * The wrong options of the types that offer options.
 *
 * @param refutations where the article refutes a distractor, by the distractor
 */
record OptionsYaml(List<String> distractors, Map<String, Evidence> refutations) {
    static final List<String> FIELDS = List.of("key", "distractors", "refutations");

    /** What is there of it; a problem for each refutation that is none of a distractor. */
    static OptionsYaml read(YamlFields fields, EvidenceReader evidence) {
        List<String> distractors = fields.texts("distractors");
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
        return new OptionsYaml(distractors, refutations);
    }

    /** Whether there are distractors, and no option twice; a problem where not. */
    boolean standBeside(List<String> key, String type, YamlFields fields) {
        if (distractors.isEmpty()) {
            fields.problemAt("distractors", "a " + type + " needs distractors; add one or more wrong options");
            return false;
        }
        Set<String> options = new HashSet<>(distractors);
        options.addAll(key);
        if (options.size() < distractors.size() + key.size()) {
            fields.problemAt("distractors", "two options of this question are the same; change one");
            return false;
        }
        return true;
    }

    /** The fields of a question with this key. */
    Map<String, Object> write(Object key, Function<Evidence, Object> evidence) {
        Map<String, Object> places = new LinkedHashMap<>();
        refutations.forEach((distractor, place) -> places.put(distractor, evidence.apply(place)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", key);
        fields.put("distractors", distractors);
        fields.put("refutations", places);
        return fields;
    }
}
