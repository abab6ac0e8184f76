package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.yaml.Parsed;
import org.readback.yaml.Problem;

/** Questions are added to a bank that a person keeps, and nothing that was in it changes. */
class GrowingBankTest {
    private static final String QUOTE = "“so far”: 50 % \\ done";
    private static final Article ARTICLE = new Article(
            "far",
            "Far",
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(
                    new Block.Paragraph(1, "A first sentence, 𝄞."),
                    new Block.Paragraph(2, "- # no comment - "),
                    new Block.Paragraph(7, "He said \"he\" \u0092\u007f 𝄞 " + QUOTE + ", on 2011-04-28")));

    private static final String TWO = """
            # a bank, 𝄞 with a comment
            questions:
              # the first
              - id: old-one   # kept
                type:   choice
                prompt: "Who?"
                key: 'Yes'
                distractors: [No, on,
                  off]
                evidence: A first sentence, 𝄞
              -   id: old-two
                  type: true-false
                  prompt: >
                    Is it
                    so?
                  key: True
                  evidence: A first sentence
            """;

    static Stream<Arguments> banks() {
        return Stream.of(
                        TWO,
                        TWO.replace("\n", "\r\n"),
                        TWO.stripTrailing(),
                        TWO + "\n\n# the end\n#   of it",
                        TWO + "  # an indented comment\n   \n",
                        TWO.replace("  -   id", "\n  -   id"),
                        TWO.replaceAll("(?m)^  (?! *#)", ""),
                        TWO.replaceAll("(?m)^  ", "    "),
                        "\uFEFF" + TWO,
                        "---\n" + TWO,
                        TWO + "      feedback: |+\n        So.\n\n",
                        TWO + "      feedback: |\n        So # far",
                        TWO + "      feedback: 'it''s\n        so'",
                        TWO + "      feedback: \"...\"")
                .map(bank -> Arguments.of(bank, 2));
    }

    static Stream<Arguments> emptyBanks() {
        return Stream.of(
                        "",
                        "\n",
                        "# only a comment",
                        "# only\r\n# comments\r\n",
                        "# yaml-language-server: $schema=../schema.json\nquestions:\n",
                        "questions:",
                        "questions:   # none yet",
                        "questions:\n  # none yet\n\n")
                .map(bank -> Arguments.of(bank, 0));
    }

    @ParameterizedTest
    @MethodSource({"banks", "emptyBanks"})
    void whatWasThereIsTheStartOfWhatIsThere(String bank, int questions) {
        String longer = grown(bank);

        assertThat(longer).startsWith(bank);
        assertThat(longer.contains("\r\n")).isEqualTo(bank.contains("\r\n"));
        if (bank.contains("\r\n")) {
            assertThat(longer.replace("\r\n", "")).doesNotContain("\n");
        }
        assertThat(added(longer, questions)).isEqualTo(Questions.ofEveryType());
    }

    @ParameterizedTest
    @MethodSource({"banks", "emptyBanks"})
    void aBankGrowsTwice(String bank, int questions) {
        List<Question> all = Questions.ofEveryType();

        Parsed<String> once = BankFile.append("bank.yaml", bank, all.subList(0, 4));
        Parsed<String> twice = BankFile.append("bank.yaml", once.value().orElseThrow(), all.subList(4, all.size()));

        assertThat(added(twice.value().orElseThrow(), questions)).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "questions: []",
                "# first\nquestions: []\n# last\n",
                "questions: [ ] # none\r\n",
                "questions: [\n]\n",
                "questions:\n  []\n",
                "questions: []\n...\n"
            })
    void theBracketsOfAnEmptyListGoAndNothingElse(String bank) {
        String longer = grown(bank);

        String before = bank.substring(0, bank.indexOf('[')).stripTrailing();
        String after = bank.substring(bank.indexOf(']') + 1).strip();
        assertThat(longer).startsWith(before);
        assertThat(longer.substring(before.length())).contains(after);
        assertThat(added(longer, 0)).isEqualTo(Questions.ofEveryType());
    }

    @Test
    void questionsGoInBeforeWhatEndsTheList() {
        String bank = TWO + "\n# about the notes\nnotes: mine\n";

        String longer = BankFile.append("bank.yaml", bank, Questions.ofEveryType())
                .value()
                .orElseThrow();

        assertThat(longer).startsWith(TWO + "  - id: one\n").endsWith("\n\n# about the notes\nnotes: mine\n");
        assertThat(grown(TWO + "...\n# after\n"))
                .startsWith(TWO + "  - id: one\n")
                .endsWith("\n...\n# after\n");
    }

    @Test
    void newQuestionsAreIndentedAndPartedAsTheOldOnesAre() {
        assertThat(grown(TWO)).startsWith(TWO + "  - id: one\n    type: choice\n");
        String left = TWO.replaceAll("(?m)^  (?! *#)", "");
        assertThat(grown(left)).startsWith(left + "- id: one\n  type: choice\n");
        String right = TWO.replaceAll("(?m)^  ", "    ");
        assertThat(grown(right)).startsWith(right + "    - id: one\n      type: choice\n");
        String spaced = TWO.replace("  -   id", "\n  -   id");
        assertThat(grown(spaced))
                .startsWith(spaced + "\n  - id: one\n")
                .contains("\n\n  - id: two\n")
                .doesNotContain("\n\n\n");
    }

    @Test
    void whatOtherReadersOfYamlTakeForAValueIsQuoted() {
        assertThat(grown("").lines().map(String::strip))
                .contains(
                        "prompt: 'How far? No: yes & on'",
                        "key: 'No'",
                        "- 'on'",
                        "prompt: 'Yes'",
                        "key: true",
                        "key: '1997'",
                        "- 'true'",
                        "prompt: '#5?'",
                        "'1997': '# 2'",
                        "'Yes': 'true'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "questions: [{id: old-one}]\n",
                "{questions: []}\n",
                "questions: &all []\n",
                "questions: &all\n  - id: old-one\n",
                "others: &all\n  - id: old-one\nquestions: *all\n",
                "questions:\n  - id: old-one\n    key: &key a\n    accepted: [*key]\n",
                "questions: none\n",
                "questions: [ # none\n]\n",
                "- id: old-one\n",
                "just a text\n",
                "other: 1\n"
            })
    void aBankThatCantGrowSafelyIsRefused(String bank) {
        Parsed<String> refused = BankFile.append("bank.yaml", bank, Questions.ofEveryType());

        assertThat(refused.value()).isEmpty();
        assertThat(refused.problems().stream().map(Problem::toString))
                .singleElement()
                .asString()
                .startsWith("bank.yaml:1:")
                .endsWith("nothing can be added here without changing what is there; write 'questions:' with its items "
                        + "below each other, each after '- ', and without anchors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions: [", "questions:\n  - id: a\n---\nquestions: []\n", "a: b: c\n"})
    void whatIsNoYamlIsRefusedWithItsPlace(String bank) {
        Parsed<String> refused = BankFile.append("bank.yaml", bank, Questions.ofEveryType());

        assertThat(refused.value()).isEmpty();
        assertThat(refused.problems().stream().map(Problem::message))
                .singleElement()
                .asString()
                .startsWith("this is not YAML");
    }

    @Test
    void anIdThatIsTakenIsRefused() {
        Parsed<String> refused =
                BankFile.append("bank.yaml", "questions:\n  - id: two\n  - id: three\n", Questions.ofEveryType());

        assertThat(refused.value()).isEmpty();
        assertThat(refused.problems().stream().map(Problem::toString))
                .containsExactly(
                        "bank.yaml:2:9: a new question has this id, too; give it another",
                        "bank.yaml:3:9: a new question has this id, too; give it another");
    }

    @Test
    void withoutNewQuestionsABankStaysAsItIs() {
        assertThat(BankFile.append("bank.yaml", "anything: [", List.of()).value())
                .contains("anything: [");
    }

    private static String grown(String bank) {
        Parsed<String> longer = BankFile.append("bank.yaml", bank, Questions.ofEveryType());
        assertThat(longer.problems()).isEmpty();
        return longer.value().orElseThrow();
    }

    /** The questions after the first {@code before}, which are those that were there. */
    private static List<Question> added(String bank, int before) {
        Parsed<Bank> read = BankFile.parse("bank.yaml", bank, ARTICLE);
        assertThat(read.problems()).isEmpty();
        List<Question> questions = read.value().orElseThrow().questions();
        assertThat(questions.stream().limit(before).map(Question::id))
                .containsExactlyElementsOf(List.of("old-one", "old-two").subList(0, before));
        return questions.subList(before, questions.size());
    }
}
