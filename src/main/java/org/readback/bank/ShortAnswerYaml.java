package org.readback.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.ShortAnswer;
import org.readback.yaml.YamlFields;

/** {@code type: short-answer}. */
final class ShortAnswerYaml implements TypeYaml<ShortAnswer> {
    @Override
    public String name() {
        return "short-answer";
    }

    @Override
    public Class<ShortAnswer> type() {
        return ShortAnswer.class;
    }

    @Override
    public List<String> fields() {
        return AcceptedYaml.FIELDS;
    }

    @Override
    public Optional<Function<Details, Question>> read(YamlFields fields, EvidenceReader evidence) {
        return AcceptedYaml.read(fields)
                .map(answer -> details ->
                        new ShortAnswer(details, answer.key(), answer.accepted(), answer.exact(), answer.confusable()));
    }

    @Override
    public Map<String, Object> write(ShortAnswer question, Function<Evidence, Object> evidence) {
        return AcceptedYaml.write(question);
    }
}
