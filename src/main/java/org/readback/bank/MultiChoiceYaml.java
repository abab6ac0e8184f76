package org.readback.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.MultiChoice;
import org.readback.yaml.YamlFields;

/** {@code type: multi-choice}. */
final class MultiChoiceYaml implements TypeYaml<MultiChoice> {
    @Override
    public String name() {
        return "multi-choice";
    }

    @Override
    public Class<MultiChoice> type() {
        return MultiChoice.class;
    }

    @Override
    public List<String> fields() {
        return OptionsYaml.FIELDS;
    }

    @Override
    public Optional<Function<Details, Question>> read(YamlFields fields, EvidenceReader evidence) {
        List<String> key = fields.texts("key");
        OptionsYaml options = OptionsYaml.read(fields, evidence);
        if (key.isEmpty()) {
            fields.problemAt("key", "a multi-choice needs a list of right options; add one or more");
        }
        return options.standBeside(key, name(), fields) && !key.isEmpty()
                ? Optional.of(details -> new MultiChoice(details, key, options.distractors(), options.refutations()))
                : Optional.empty();
    }

    @Override
    public Map<String, Object> write(MultiChoice question, Function<Evidence, Object> evidence) {
        return new OptionsYaml(question.distractors(), question.refutations()).write(question.key(), evidence);
    }
}
