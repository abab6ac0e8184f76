package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.Sample;
import org.readback.yaml.Problem;

class LibraryTest {
    @TempDir
    Path content = Path.of("");

    private final List<String> problems = new ArrayList<>();

    @BeforeEach
    void oneReading() {
        Sample.writeTo(content);
    }

    @Test
    void everyProblemOfABankIsReportedWithItsPlaceAndTheRestGoesOn() throws IOException {
        write(
                "questions.yaml",
                Sample.BANK
                        .replace("key: Ingrid Solheim", "kye: Ingrid Solheim")
                        .replace("points: 2", "points: two")
                        .replace("evidence: Amal Haddad", "evidence: Amal Hadad"));

        Library library = library();

        assertThat(problems)
                .containsExactly(
                        bankFile()
                                + ":5:5: unknown field 'kye'; known are id, type, prompt, key, distractors, "
                                + "refutations, evidence, further-evidence, feedback, points, status, origin, "
                                + "family, confidence",
                        bankFile() + ":2:5: 'key' is missing; add it",
                        bankFile() + ":25:13: 'points: two' should be a whole number from 1 to 100",
                        bankFile() + ":86:15: these words are not in the article; copy them exactly");
        assertThat(ids(library)).hasSize(Sample.IDS.size() - 2).startsWith("crossing-before", "bridge-for-cars");
    }

    @Test
    void whatIsNotYamlIsReportedAndTheArticleIsServedWithoutQuestions() throws IOException {
        write("questions.yaml", "questions:\n  - id: [unclosed\n");

        Library library = library();

        assertThat(problems).singleElement().asString().startsWith(bankFile() + ":3:1: this is not YAML");
        assertThat(library.reading(Sample.SLUG)).isPresent();
    }

    @Test
    void theLastGoodVersionOfABrokenFileGoesOnBeingServed() throws Exception {
        Library library = library();
        write("questions.yaml", "questions: [");
        write("article.md", "no front matter");

        waitForTheNextLook();

        assertThat(ids(library)).containsExactlyElementsOf(Sample.IDS);
        assertThat(problems).hasSize(1).first().asString().contains("front matter is missing");
    }

    @Test
    void aMendedFileIsServedWithoutARestart() throws Exception {
        write("questions.yaml", "questions: [");
        Library library = library();
        write("questions.yaml", Sample.BANK);

        waitForTheNextLook();

        assertThat(ids(library)).containsExactlyElementsOf(Sample.IDS);
    }

    @Test
    void aFolderThatCantStandInAddressesIsNotServed() throws IOException {
        Path odd = Files.createDirectories(content.resolve("Harbour Bridge"));
        Files.writeString(odd.resolve("article.md"), Sample.ARTICLE);

        assertThat(library().readings()).hasSize(1);
        assertThat(problems).singleElement().asString().contains("name this folder in lower-case words");
    }

    @Test
    void whatCantBeReadIsReportedAndTheRestGoesOn() throws Exception {
        Path odd = Files.createDirectories(content.resolve("odd-one"));
        Files.writeString(odd.resolve("article.md"), Sample.ARTICLE);
        Files.createDirectories(odd.resolve("questions.yaml"));

        Library library = library();

        assertThat(problems).singleElement().asString().contains("odd-one", "can't be read");
        assertThat(ids(library)).containsExactlyElementsOf(Sample.IDS);
    }

    @Test
    void theReadingsStayWhileTheirFolderIsAway() throws Exception {
        Library library = library();
        Files.move(content.resolve(Sample.SLUG), content.resolveSibling(content.getFileName() + "-away"));
        Files.delete(content);

        waitForTheNextLook();

        assertThat(ids(library)).containsExactlyElementsOf(Sample.IDS);
        Files.createDirectories(content);
    }

    @Test
    void aFileNestedWithoutEndIsAProblemLikeAnyOther() throws IOException {
        write("questions.yaml", "questions: " + "[".repeat(20_000));

        Library library = library();

        assertThat(problems).hasSize(1);
        assertThat(library.reading(Sample.SLUG)).isPresent();
    }

    @Test
    void anEmptyOptionIsRefused() throws IOException {
        write(
                "questions.yaml",
                Sample.BANK.replace("[By tunnel, By train, On the ice]", "[By tunnel, '', On the ice]"));

        Library library = library();

        assertThat(problems)
                .containsExactly(bankFile() + ":16:30: 'distractors' has an empty item; fill it in or delete it");
        assertThat(ids(library)).hasSize(Sample.IDS.size() - 1).doesNotContain("crossing-before");
    }

    @Test
    void oneIdForTwoQuestionsIsRefused() throws IOException {
        write("questions.yaml", Sample.BANK.replace("id: years-waited", "id: bridge-designer"));

        library();

        assertThat(problems)
                .containsExactly(bankFile() + ":19:9: 'bridge-designer' is the id of another question; change one");
    }

    @Test
    void quotesThatStandTwiceInTheArticleAreRefused() throws IOException {
        write(
                "questions.yaml",
                Sample.BANK.replace("evidence: The engineer Ingrid Solheim designed it", "evidence: it"));

        library();

        assertThat(problems)
                .containsExactly(
                        bankFile() + ":9:15: these words stand in the article more than once; quote some more");
    }

    private Library library() {
        return new Library(content, this::note);
    }

    private void note(Problem problem) {
        problems.add(problem.toString());
    }

    private Path bankFile() {
        return content.resolve(Sample.SLUG).resolve("questions.yaml");
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(Sample.SLUG).resolve(name);
        Files.writeString(file, text);
        // a change within the clock's grain is a change
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 5_000L + text.length()));
    }

    private static void waitForTheNextLook() throws InterruptedException {
        Thread.sleep(1_100);
    }

    private static List<String> ids(Library library) {
        return library.reading(Sample.SLUG).orElseThrow().bank().published().stream()
                .map(Question::id)
                .toList();
    }
}
