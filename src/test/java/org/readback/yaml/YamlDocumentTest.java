package org.readback.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class YamlDocumentTest {
    @Test
    void whatTheAuthorWroteStaysText() {
        assertProblems("a: No\nb: on\nc: 2011-04-28\nd: 010\n", fields -> {
                    assertThat(fields.text("a")).contains("No");
                    assertThat(fields.text("b")).contains("on");
                    assertThat(fields.text("c")).contains("2011-04-28");
                    assertThat(fields.text("d")).contains("010");
                })
                .isEmpty();
    }

    @Test
    void aFieldGivenTwiceIsAProblemAtTheSecond() {
        assertProblems("a: 1\nb: 2\na: 3\n", fields -> {}).containsExactly("f:3:1: 'a' is given twice; delete one");
    }

    @Test
    void aMissingFieldIsAProblemWhereItsMappingBegins() {
        assertProblems("b: 2\n", fields -> fields.requiredText("a")).containsExactly("f:1:1: 'a' is missing; add it");
    }

    @Test
    void anUnknownFieldIsAProblemAtItsName() {
        assertProblems("a: 1\n  # note\nz: 2\n", fields -> fields.refuseOthers(Set.of("a")))
                .containsExactly("f:3:1: unknown field 'z'; known are a");
    }

    @Test
    void aValueOfTheWrongKindIsAProblemAtTheValue() {
        assertProblems("a: [1]\nb: two\n", fields -> {
                    fields.text("a");
                    fields.texts("b");
                    fields.value("b", "a number", text -> Optional.empty());
                })
                .containsExactly(
                        "f:1:4: 'a' must be text", "f:2:4: 'b' must be a list", "f:2:4: 'b: two' should be a number");
    }

    @Test
    void brokenYamlIsAProblemAtItsLineOfTheWholeFile() {
        YamlDocument document = new YamlDocument("f", 10);
        assertThat(document.fields("a: 1\nb: \"two\nc: 3\n")).isEmpty();
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isGreaterThanOrEqualTo(12);
            assertThat(problem.message()).startsWith("this is not YAML");
        });
    }

    @Test
    void textWithoutFieldsIsAProblem() {
        assertThat(new YamlDocument("f", 0).fields("only text")).isEmpty();
        assertProblems("- a list\n", fields -> {}).containsExactly("f:1:1: expected fields such as 'name: value'");
    }

    private static ListAssert<String> assertProblems(String yaml, Consumer<YamlFields> reading) {
        YamlDocument document = new YamlDocument("f", 0);
        document.fields(yaml).ifPresent(reading);
        return assertThat(document.problems().stream().map(Problem::toString).toList());
    }
}
