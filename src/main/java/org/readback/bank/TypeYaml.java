package org.readback.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readback.bank.Question.Details;
import org.readback.yaml.YamlFields;

/** Between questions of one type and the YAML fields that are the type's own. */
interface TypeYaml<Q extends Question> {
    /** The type's name in YAML. */
    String name();

    Class<Q> type();

    /** The names of the type's own fields, in the order in which authors read them. */
    List<String> fields();

    /** What the fields make of a question's details, or empty with a problem noted. */
    Optional<Function<Details, Question>> read(YamlFields fields, EvidenceReader evidence);

    /** The type's own fields; empty lists and maps stand for fields that aren't there. */
    Map<String, Object> write(Q question, Function<Evidence, Object> evidence);
}
