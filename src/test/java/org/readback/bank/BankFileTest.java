package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Cloze;
import org.readback.bank.Question.Matching;
import org.readback.bank.Question.MultiChoice;
import org.readback.bank.Question.Ordering;
import org.readback.bank.Question.ShortAnswer;
import org.readback.bank.Question.TrueFalse;
import org.readback.yaml.Parsed;
import org.readback.yaml.Problem;

class BankFileTest {
    private static final Article ARTICLE = new Article(
            "bridge",
            "Bridge",
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(
                    new Block.Paragraph(1, "The town opened its bridge on Monday. Ada Lund designed it."),
                    new Block.Paragraph(2, "The mayor, Tom Ruud, walked across first. Divers had set the piers.")));

    @Test
    void everyTypeIsReadWithItsOwnFields() {
        Parsed<Bank> bank = read("""
                questions:
                  - id: one
                    type: choice
                    prompt: Who designed it?
                    key: Ada Lund
                    distractors: [Tom Ruud, Odd Nilsen]
                    refutations:
                      Tom Ruud: The mayor, Tom Ruud, walked across first.
                    evidence: Ada Lund designed it.
                    further-evidence:
                      - The town opened its bridge on Monday.
                  - {id: two, type: true-false, prompt: It opened., key: True, evidence: opened its bridge}
                  - {id: three, type: short-answer, prompt: Who?, key: Ada Lund, accepted: [Lund], evidence: Ada Lund}
                  - {id: four, type: cloze, prompt: The ____ opened., key: bridge, evidence: bridge on}
                  - {id: five, type: ordering, prompt: Order?, key: [piers, opening, walk], evidence: Divers}
                  - id: six
                    type: matching
                    prompt: Who did what?
                    key: {Yes: set piers, Ada Lund: designed, 1997: walked first}
                    distractors: [swam]
                    evidence: Divers had set the piers.
                  - id: seven
                    type: multi-choice
                    prompt: Which days?
                    key: [Monday, No]
                    distractors: [Tuesday, on]
                    refutations: {on: set the piers}
                    evidence: on Monday
                """);

        assertThat(bank.problems()).isEmpty();
        List<Question> questions = bank.value().orElseThrow().questions();
        Choice choice = (Choice) questions.get(0);
        assertThat(choice.refutations().get("Tom Ruud"))
                .isEqualTo(
                        new Evidence(2, "The mayor, Tom Ruud, walked across first.", "", " Divers had set the piers."));
        assertThat(choice.details().allEvidence())
                .extracting(Evidence::exact)
                .containsExactly("Ada Lund designed it.", "The town opened its bridge on Monday.");
        assertThat(((TrueFalse) questions.get(1)).key()).isTrue();
        assertThat((ShortAnswer) questions.get(2))
                .extracting(ShortAnswer::key, ShortAnswer::accepted)
                .containsExactly("Ada Lund", List.of("Lund"));
        assertThat((Cloze) questions.get(3))
                .extracting(Cloze::key, Cloze::accepted)
                .containsExactly("bridge", List.of());
        assertThat(((Ordering) questions.get(4)).key()).containsExactly("piers", "opening", "walk");
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put("Yes", "set piers");
        pairs.put("Ada Lund", "designed");
        pairs.put("1997", "walked first");
        assertThat(((Matching) questions.get(5)).key()).containsExactlyEntriesOf(pairs);
        assertThat(((Matching) questions.get(5)).distractors()).containsExactly("swam");
        MultiChoice days = (MultiChoice) questions.get(6);
        assertThat(days.key()).containsExactly("Monday", "No");
        assertThat(days.distractors()).containsExactly("Tuesday", "on");
        assertThat(days.refutations()).containsOnlyKeys("on");
    }

    @Test
    void everyProblemOfEveryTypeIsToldWithItsPlaceAndWhatToDo() {
        Parsed<Bank> bank = read("""
                questions:
                  - id: one
                    type: choice
                    prompt: Who?
                    key: Ada Lund
                    distractors: [Tom Ruud]
                    refutations: {Ada Lund: Divers, Tom Ruud: no such words}
                    further-evidence: [on, e]
                    evidence: Divers
                  - {id: two, type: true-false, prompt: It opened., key: yes, accepted: [no], evidence: Divers}
                  - {id: three, type: short-answer, prompt: Who?, key: '“…”', accepted: [Lund, '?'], evidence: Divers}
                  - {id: four, type: cloze, prompt: The ___ opened., key: bridge, evidence: Divers}
                  - {id: five, type: cloze, prompt: ____ and ____., key: bridge, evidence: Divers}
                  - {id: six, type: ordering, prompt: Order?, key: [a, b], evidence: Divers}
                  - {id: seven, type: ordering, prompt: Order?, key: [a, b, a], evidence: Divers}
                  - {id: eight, type: matching, prompt: Who?, key: {a: b, c: d}, evidence: Divers}
                  - {id: nine, type: matching, prompt: Who?, key: {a: b, c: d, e: f}, distractors: [d], evidence: Divers}
                  - {id: ten, type: matching, prompt: Who?, key: [a, b, c], evidence: Divers}
                  - {id: eleven, type: multichoice, prompt: Who?, key: a, evidence: Divers}
                  - {id: twelve, type: multi-choice, prompt: Who?, key: a, distractors: [b], evidence: Divers}
                  - {id: thirteen, type: multi-choice, prompt: Who?, key: [a, b], distractors: [b], evidence: Divers}
                  - {id: fourteen, type: multi-choice, prompt: Who?, key: [a, b], evidence: Divers}
                """);

        assertThat(bank.problems().stream().map(Problem::toString))
                .containsExactly(
                        "bank.yaml:8:24: these words stand in the article more than once; quote some more",
                        "bank.yaml:8:28: these words stand in the article more than once; quote some more",
                        "bank.yaml:7:19: 'Ada Lund' is none of the distractors; write one as it stands there",
                        "bank.yaml:7:47: these words are not in the article; copy them exactly",
                        "bank.yaml:10:63: unknown field 'accepted'; known are id, type, prompt, key, evidence, "
                                + "further-evidence, feedback, points, status, origin, family, confidence",
                        "bank.yaml:10:58: 'key: yes' should be true or false",
                        "bank.yaml:11:56: the key has no words; write what students should answer",
                        "bank.yaml:11:73: '?' has no words; delete it",
                        "bank.yaml:12:37: a cloze has one blank; write it as ____ (four underscores), once",
                        "bank.yaml:13:37: a cloze has one blank; write it as ____ (four underscores), once",
                        "bank.yaml:14:52: an ordering needs 3 items or more in the right order; add some",
                        "bank.yaml:15:54: two items of this ordering are the same; change one",
                        "bank.yaml:16:52: a matching needs 3 pairs 'item: partner' or more; add some",
                        "bank.yaml:17:51: two partners or distractors of this matching are the same; change one",
                        "bank.yaml:18:50: 'key' must have fields such as 'name: value'",
                        "bank.yaml:18:50: a matching needs 3 pairs 'item: partner' or more; add some",
                        "bank.yaml:19:24: unknown type 'multichoice'; known are choice, multi-choice, true-false, "
                                + "short-answer, cloze, ordering, matching",
                        "bank.yaml:20:57: 'key' must be a list",
                        "bank.yaml:20:57: a multi-choice needs a list of right options; add one or more",
                        "bank.yaml:21:80: two options of this question are the same; change one",
                        "bank.yaml:22:5: a multi-choice needs distractors; add one or more wrong options");
        assertThat(bank.value().orElseThrow().questions()).isEmpty();
    }

    @Test
    void aNameThatASnapshotCouldNotHoldIsRefused() {
        Parsed<Bank> bank =
                read("questions:\n  - {id: one, type: matching, prompt: Who?, evidence: Divers, key: {a: b, " + "c: d, "
                        + "é".repeat(151) + ": e}}\n");

        assertThat(bank.problems().stream().map(Problem::message))
                .containsExactly("this has more than 150 characters; shorten it");
    }

    private static Parsed<Bank> read(String content) {
        return BankFile.parse("bank.yaml", content, ARTICLE);
    }
}
