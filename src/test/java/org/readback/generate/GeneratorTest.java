package org.readback.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.article.Article;
import org.readback.article.ArticleFile;
import org.readback.article.Block;
import org.readback.bank.Bank;
import org.readback.bank.BankFile;
import org.readback.bank.Evidence;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Origin;

class GeneratorTest {
    private static final Path ARTICLES = Path.of("src/test/resources/org/readback/generate/articles");
    private static final Path REAL_ARTICLE = Path.of("../shared/articles/expected/2011-afp.json");
    private static final int MAX = 12;

    private static final Map<String, List<Choice>> MADE = new ConcurrentHashMap<>();

    private final Generator generator = new Generator();

    static Stream<Article> articles() throws IOException {
        try (Stream<Path> folders = Files.list(ARTICLES)) {
            return folders.sorted().map(GeneratorTest::read).toList().stream();
        }
    }

    private static Article read(Path folder) {
        try {
            return ArticleFile.read(folder.resolve(ArticleFile.NAME)).value().orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyQuestionHasExactEvidenceAndFourDifferentOptions(Article article) {
        for (Choice choice : questions(article)) {
            Evidence evidence = choice.details().evidence();
            List<String> options = new ArrayList<>(choice.distractors());
            options.add(choice.key());

            assertThat(Evidence.find(article, evidence.exact())).containsExactly(evidence);
            assertThat(options).hasSize(4).doesNotHaveDuplicates();
            assertThat(choice.details().prompt()).doesNotContain(choice.key()).endsWith("?");
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theSameSeedGivesTheSameBank(Article article) {
        String first = BankFile.write(new Bank(List.copyOf(questions(article))));
        String second = BankFile.write(new Bank(generator.generate(article, 1, MAX)));

        assertThat(first).isEqualTo(second);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void idsAreReadableAndUnique(Article article) {
        List<String> ids = questions(article).stream().map(Question::id).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void rolesAreAtMostAFifthOfTheQuestions(Article article) {
        List<String> families = families(questions(article));
        long roles = families.stream().filter("what-role"::equals).count();

        assertThat(roles).isLessThanOrEqualTo(Math.max(1, families.size() / 5));
    }

    @Test
    void noMoreQuestionsThanAskedFor() throws IOException {
        Article article = articles().findFirst().orElseThrow();

        assertThat(generator.generate(article, 1, 2)).hasSize(2);
        assertThat(generator.generate(article, 1, 0)).isEmpty();
    }

    @Test
    void theArticlesTogetherBearEveryFamily() throws IOException {
        Set<String> families = new HashSet<>();
        articles().forEach(article -> families.addAll(families(questions(article))));

        assertThat(families).containsExactlyInAnyOrder("who-did", "who-said", "what-role", "when");
    }

    @Test
    void anArticleWithNothingToAskHasNoQuestions() {
        assertThat(questions(
                        GivenArticle.given("2016-05-04", "It rained again.").article()))
                .isEmpty();
    }

    @Test
    void theLeaderOfADelegationIsAskedForByItsYear() {
        Article article = GivenArticle.given(
                        "2016-05-04",
                        "Deputy fisheries minister Chinua Okafor praised the talks, and Maria Lund agreed.",
                        "Okafor, whose brief includes fisheries, led the Norwegian delegation to the three-day Oslo"
                                + " Ocean Dialogue, a yearly meeting held in Bergen.",
                        "Iceland's delegation, led by harbour master Jon Palsson, left early, and Ingrid Holm stayed.")
                .article();

        assertThat(questions(article))
                .filteredOn(choice -> choice.details().prompt().equals("Who led the 2016 Norwegian delegation?"))
                .singleElement()
                .extracting(Choice::key)
                .isEqualTo("Chinua Okafor");
    }

    @Test
    void aDelegationsLeaderIsAskedForWhereTheTextGivesOnlyASurname() throws IOException {
        assumeThat(REAL_ARTICLE).as("the shared article isn't here").exists();

        assertThat(questions(imported(REAL_ARTICLE)))
                .filteredOn(choice -> choice.details().prompt().equals("Who led the 2011 US delegation?"))
                .singleElement()
                .extracting(Choice::key)
                .isEqualTo("Michael Posner");
    }

    private List<Choice> questions(Article article) {
        return MADE.computeIfAbsent(
                article.slug() + article.blocks().hashCode(),
                unmade -> generator.generate(article, 1, MAX).stream()
                        .map(Choice.class::cast)
                        .toList());
    }

    private static List<String> families(List<Choice> questions) {
        return questions.stream()
                .map(choice -> ((Origin.Generated) choice.details().origin()).family())
                .toList();
    }

    private static Article imported(Path json) throws IOException {
        JsonNode page = new ObjectMapper().readTree(json.toFile());
        List<Block> blocks = new ArrayList<>();
        for (JsonNode paragraph : page.get("paragraphs")) {
            blocks.add(new Block.Paragraph(blocks.size() + 1, paragraph.asText()));
        }
        LocalDate date = LocalDate.parse(page.get("date").asText());
        return new Article("imported", page.get("title").asText(), null, date, null, null, null, null, blocks);
    }
}
