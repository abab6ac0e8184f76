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
import org.readback.bank.Snapshot;
import org.readback.bank.wording.QuoteMarks;
import org.readback.generate.family.Families;

class GeneratorTest {
    private static final Path ARTICLES = Path.of("src/test/resources/org/readback/generate/articles/seen");
    private static final Path REAL_ARTICLE = Path.of("../shared/articles/expected/2011-afp.json");

    private static final Map<String, List<Question>> MADE = new ConcurrentHashMap<>();

    private final Generator generator = new Generator();

    static Stream<Article> articles() throws IOException {
        try (Stream<Path> folders = Files.list(ARTICLES)) {
            return folders.sorted().limit(8).map(GeneratorTest::read).toList().stream();
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
    void everyQuestionHasExactEvidenceAndEveryChoiceFourDifferentOptions(Article article) {
        for (Question question : questions(article)) {
            for (Evidence evidence : question.details().allEvidence()) {
                assertThat(Evidence.find(article, evidence.exact())).containsExactly(evidence);
            }
            if (question instanceof Choice choice) {
                List<String> options = new ArrayList<>(choice.distractors());
                options.add(choice.key());
                assertThat(options).hasSize(4).doesNotHaveDuplicates();
                assertThat(choice.distractors())
                        .containsAll(choice.refutations().keySet());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theSameSeedGivesTheSameBank(Article article) {
        String first = BankFile.write(new Bank(questions(article)));
        String second = BankFile.write(
                new Bank(generator.generate(article, Request.of(1)).questions()));

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
    void aGapTellsOfWhichArticleItIs(Article article) {
        assertThat(questions(article))
                .filteredOn(question -> question.details().prompt().contains(Question.Cloze.BLANK))
                .isNotEmpty()
                .allMatch(question ->
                        question.details().prompt().startsWith("In “" + QuoteMarks.nested(article.title())));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void whatHappenedWhenTellsOfWhichArticleItIs(Article article) {
        assertThat(questions(article))
                .filteredOn(question -> question.details().origin() instanceof Question.Origin.Generated made
                        && made.family().equals("when"))
                .allMatch(question -> question.details()
                        .prompt()
                        .matches("(?:According to|In) “\\Q" + QuoteMarks.nested(article.title()) + "\\E”, .*"));
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

        assertThat(generator.generate(article, Request.of(1).atMost(2)).questions())
                .hasSize(2);
        assertThat(generator.generate(article, Request.of(1).atMost(0)).questions())
                .isEmpty();
    }

    @Test
    void theArticlesTogetherBearMostFamiliesAndNoUnknownOne() throws IOException {
        Set<String> families = new HashSet<>();
        articles().forEach(article -> families.addAll(families(questions(article))));

        assertThat(Families.names()).containsAll(families);
        assertThat(families).hasSizeGreaterThanOrEqualTo(5).contains("cloze", "who-said", "who-was");
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
                .filteredOn(question -> question.details().prompt().equals("Who led the 2016 Norwegian delegation?"))
                .singleElement()
                .extracting(question -> Snapshot.fields(question).get("key"))
                .isEqualTo("Chinua Okafor");
    }

    @Test
    void aDelegationsLeaderIsAskedForWhereTheTextGivesOnlyASurname() throws IOException {
        assumeThat(REAL_ARTICLE).as("the shared article isn't here").exists();

        assertThat(questions(imported(REAL_ARTICLE)))
                .filteredOn(question -> question.details().prompt().equals("Who led the 2011 US delegation?"))
                .singleElement()
                .extracting(question -> Snapshot.fields(question).get("key"))
                .isEqualTo("Michael Posner");
    }

    private List<Question> questions(Article article) {
        return MADE.computeIfAbsent(
                article.slug() + article.blocks().hashCode(),
                unmade -> generator.generate(article, Request.of(1)).questions());
    }

    private static List<String> families(List<Question> questions) {
        return questions.stream()
                .map(question -> ((Origin.Generated) question.details().origin()).family())
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
