package org.readback.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.generate.annotate.Annotator;
import org.readback.generate.family.Candidate;
import org.readback.generate.family.Families;
import org.readback.generate.story.Story;

/** The tests' language: an article of a day, and what may be asked of it. */
public final class GivenArticle {
    private static final Annotator ANNOTATOR = new Annotator();

    private final Article article;
    private final Story story;

    private GivenArticle(Article article) {
        this.article = article;
        this.story = Story.of(ANNOTATOR.annotate(article), 1);
    }

    public static GivenArticle given(String date, String... paragraphs) {
        return of("Test", date, paragraphs);
    }

    /** An article with a headline that matters. */
    public static GivenArticle titled(String title, String... paragraphs) {
        return of(title, "2016-05-04", paragraphs);
    }

    private static GivenArticle of(String title, String date, String... paragraphs) {
        List<Block> blocks = IntStream.range(0, paragraphs.length)
                .mapToObj(i -> (Block) new Block.Paragraph(i + 1, paragraphs[i]))
                .toList();
        return new GivenArticle(
                new Article("test", title, null, LocalDate.parse(date), null, null, null, null, blocks));
    }

    /** An article whose headings or lists matter. */
    public static GivenArticle of(Block... blocks) {
        return new GivenArticle(new Article(
                "test", "Test", null, LocalDate.parse("2016-05-04"), null, null, null, null, List.of(blocks)));
    }

    public Article article() {
        return article;
    }

    public Story story() {
        return story;
    }

    public List<String> prompts() {
        return Families.propose(story).map(Candidate::prompt).toList();
    }

    /** All that one family asks. */
    public List<Candidate> candidates(String family) {
        return Families.propose(story)
                .filter(candidate -> candidate.family().equals(family))
                .toList();
    }

    /** The candidate with this prompt. */
    public Asked asks(String prompt) {
        assertThat(prompts()).contains(prompt);
        return new Asked(Families.propose(story)
                .filter(candidate -> candidate.prompt().equals(prompt))
                .findFirst()
                .orElseThrow());
    }

    public GivenArticle asksNothingWith(String words) {
        assertThat(questions()).noneMatch(prompt -> prompt.contains(words));
        return this;
    }

    public GivenArticle asksNothing() {
        assertThat(questions()).isEmpty();
        return this;
    }

    /** What ends with a question mark: a statement with a gap, or to be judged, takes nothing but the statement. */
    private List<String> questions() {
        return prompts().stream().filter(prompt -> prompt.endsWith("?")).toList();
    }

    /** No statement with these words is left with a gap or to be judged. */
    public GivenArticle statesNothingWith(String words) {
        assertThat(prompts()).filteredOn(prompt -> !prompt.endsWith("?")).noneMatch(prompt -> prompt.contains(words));
        return this;
    }

    /** What was asked. */
    public record Asked(Candidate candidate) {
        public Asked answeredBy(String key) {
            assertThat(candidate.key().text()).isEqualTo(key);
            return this;
        }
    }
}
