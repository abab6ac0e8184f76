package org.readback.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return OptionsYaml.FIELDS;
    }

    @Override
    public Optional<Function<Details, Question>> read(YamlFields fields, EvidenceReader evidence) {
        Optional<String> key = fields.requiredText("key");
        OptionsYaml options = OptionsYaml.read(fields, evidence);
        return options.standBeside(key.stream().toList(), name(), fields)
                ? key.map(right -> details -> new Choice(details, right, options.distractors(), options.refutations()))
                : Optional.empty();
    }

    @Override
    public Map<String, Object> write(Choice question, Function<Evidence, Object> evidence) {
        return new OptionsYaml(question.distractors(), question.refutations()).write(question.key(), evidence);
    }
}
