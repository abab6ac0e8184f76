package org.readback.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.bank.Library;
import org.readback.bank.Question.InWords;
import org.readback.bank.Snapshot;

/** What a question knows of its article, so that a name in it never passes for a misspelt key. */
class ConfusableTest {
    private static final String ARTICLE = """
            ---
            title: Quennall wins
            byline: Ada Quennoll
            ---

            The sailor Eve Quennell lost to Tom Quennall’s sister. Quennel watched them from the harbour.
            """;

    @TempDir
    Path content = Path.of("");

    @Test
    void namesThatLookLikeTheKeyComeFromTheArticleAndFromOtherQuestions() {
        assertThat(asked("key: Eve Quennell").confusable())
                .containsExactly("quennall", "quennoll", "quennel", "quenneil");
    }

    @Test
    void theAuthorsOwnComeFirst() {
        assertThat(asked("key: harbour\nconfusable: [harber]").confusable()).containsExactly("harber");
    }

    @Test
    void anExactKeyNeedsNone() {
        assertThat(asked("key: Quennell\nexact: true").confusable()).isEmpty();
    }

    @Test
    void theyAreKeptInTheAttemptsSnapshot() {
        InWords question = asked("key: Eve Quennell");

        assertThat(Snapshot.read(Snapshot.write(question))).isEqualTo(question);
    }

    private InWords asked(String key) {
        try {
            Path folder = Files.createDirectories(content.resolve("quennell"));
            Files.writeString(folder.resolve("article.md"), ARTICLE);
            Files.writeString(folder.resolve("questions.yaml"), """
                    questions:
                      - id: one
                        type: short-answer
                        prompt: Who lost?
                        %s
                        evidence: lost to Tom
                        status: published
                      - id: two
                        type: choice
                        prompt: Who watched?
                        key: Another one
                        distractors: [Max Quenneil]
                        evidence: watched
                    """.formatted(key.replace("\n", "\n    ")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Library library = new Library(content, problem -> {
            throw new AssertionError(problem.toString());
        });
        return (InWords)
                List.copyOf(Quiz.of(library.reading("quennell").orElseThrow()).questions())
                        .get(0);
    }
}
