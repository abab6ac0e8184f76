package org.readback.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readback.bank.Question.Cloze;
import org.readback.bank.Question.Details;
import org.readback.yaml.YamlFields;

/** {@code type: cloze}. */
final class ClozeYaml implements TypeYaml<Cloze> {
    private static final Pattern GAPS = Pattern.compile("__+");

    @Override
    public String name() {
        return "cloze";
    }

    @Override
    public Class<Cloze> type() {
        return Cloze.class;
    }

    @Override
    public List<String> fields() {
        return AcceptedYaml.FIELDS;
    }

    @Override
    public Optional<Function<Details, Question>> read(YamlFields fields, EvidenceReader evidence) {
        fields.text("prompt")
                .filter(prompt -> !gaps(prompt).equals(List.of(Cloze.BLANK)))
                .ifPresent(prompt -> fields.problemAt(
                        "prompt", "a cloze has one blank; write it as " + Cloze.BLANK + " (four underscores), once"));
        return AcceptedYaml.read(fields)
                .map(answer -> details ->
                        new Cloze(details, answer.key(), answer.accepted(), answer.exact(), answer.confusable()));
    }

    private static List<String> gaps(String prompt) {
        return GAPS.matcher(prompt).results().map(MatchResult::group).toList();
    }

    @Override
    public Map<String, Object> write(Cloze question, Function<Evidence, Object> evidence) {
        return AcceptedYaml.write(question);
    }
}
