package org.readback.bank;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.article.Article;
import org.readback.yaml.Parsed;
import org.readback.yaml.Problem;
import org.readback.yaml.YamlDocument;
import org.readback.yaml.YamlFields;
import org.readback.yaml.YamlList;
import org.readback.yaml.YamlWriter;

/** {@code questions.yaml}: the bank of the article beside it. */
public final class BankFile {
    public static final String NAME = "questions.yaml";
    private static final String SCHEMA_LINE = "# yaml-language-server: $schema=../schema.json\n";
    private static final String LIST = "questions";
    private static final Set<String> FIELDS = Set.of(LIST);

    private BankFile() {}

    /**
     * Reads the questions of {@code article}. A question with a problem is left out; the others are there.
     *
     * @throws IOException when the file can't be read at all
     */
    public static Parsed<Bank> read(Path file, Article article) throws IOException {
        try {
            return parse(file.toString(), Files.readString(file), article);
        } catch (CharacterCodingException notUtf8) {
            return Parsed.notUtf8(file.toString());
        }
    }

    static Parsed<Bank> parse(String file, String content, Article article) {
        YamlDocument document = new YamlDocument(file, 0);
        Optional<Bank> bank = document.fields(content).map(fields -> bank(fields, article));
        return new Parsed<>(bank, document.problems());
    }

    private static Bank bank(YamlFields fields, Article article) {
        fields.refuseOthers(FIELDS);
        EvidenceReader evidence = EvidenceReader.quoting(article);
        Set<String> ids = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        for (YamlFields each : fields.mappings(LIST)) {
            Optional<Question> question = QuestionYaml.read(each, evidence).filter(read -> each.isClean());
            if (question.isPresent() && !ids.add(question.get().id())) {
                each.problemAt("id", "'" + question.get().id() + "' is the id of another question; change one");
            } else {
                question.ifPresent(questions::add);
            }
        }
        return new Bank(questions);
    }

    /** The bank as the text of a new file. */
    public static String write(Bank bank) {
        return SCHEMA_LINE + YamlWriter.write(Map.of(LIST, fields(bank.questions())));
    }

    /**
     * The text of a bank with questions added below what is there, of which every comment, blank and line ending
     * stays; or the problems where that can't be done.
     */
    public static Parsed<String> append(String file, String content, List<Question> questions) {
        if (questions.isEmpty()) {
            return new Parsed<>(Optional.of(content), List.of());
        }
        Parsed<String> longer = YamlList.append(file, content, LIST, fields(questions));
        List<Problem> problems =
                longer.value().map(text -> repeatedIds(file, text, questions)).orElse(longer.problems());
        return problems.isEmpty() ? longer : new Parsed<>(Optional.empty(), problems);
    }

    private static List<Map<String, Object>> fields(List<Question> questions) {
        return questions.stream()
                .map(question -> QuestionYaml.write(question, Evidence::exact))
                .toList();
    }

    private static List<Problem> repeatedIds(String file, String content, List<Question> added) {
        YamlDocument document = new YamlDocument(file, 0);
        Set<String> ids = added.stream().map(Question::id).collect(Collectors.toSet());
        Map<String, YamlFields> first = new HashMap<>();
        List<YamlFields> questions =
                document.fields(content).map(fields -> fields.mappings(LIST)).orElse(List.of());
        for (YamlFields question : questions) {
            question.text("id")
                    .filter(ids::contains)
                    .map(id -> first.putIfAbsent(id, question))
                    .ifPresent(other -> other.problemAt("id", "a new question has this id, too; give it another"));
        }
        return document.problems();
    }
}
