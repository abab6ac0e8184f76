package org.readback.article;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readback.yaml.Parsed;
import org.readback.yaml.Problem;
import org.readback.yaml.YamlDocument;
import org.readback.yaml.YamlFields;
import org.readback.yaml.YamlWriter;

/** {@code article.md}: YAML front matter between two lines of dashes, then Markdown. */
public final class ArticleFile {
    public static final String NAME = "article.md";
    private static final String FENCE = "---";
    private static final Set<String> FIELDS =
            new LinkedHashSet<>(List.of("title", "publisher", "date", "dateline", "byline", "source", "language"));

    private ArticleFile() {}

    /**
     * Reads an article; its slug is the name of the folder that holds the file.
     *
     * @throws IOException when the file can't be read at all
     */
    public static Parsed<Article> read(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String slug = folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
        try {
            return parse(slug, file.toString(), Files.readString(file));
        } catch (CharacterCodingException notUtf8) {
            return Parsed.notUtf8(file.toString());
        }
    }

    static Parsed<Article> parse(String slug, String file, String content) {
        List<String> lines = content.replaceFirst("^\uFEFF", "").lines().toList();
        int end = endOfFrontMatter(lines);
        if (end < 1) {
            return new Parsed<>(
                    Optional.empty(),
                    List.of(new Problem(
                            file, 1, 1, "front matter is missing; begin the file with ---, title: …, and --- again")));
        }
        YamlDocument document = new YamlDocument(file, 1);
        Optional<YamlFields> fields = document.fields(String.join("\n", lines.subList(1, end)));
        List<Block> blocks = MarkdownReader.blocks(String.join("\n", lines.subList(end + 1, lines.size())));
        Optional<Article> article = fields.flatMap(front -> article(slug, front, blocks));
        List<Problem> problems = new ArrayList<>(document.problems());
        if (blocks.stream().noneMatch(Block.Paragraph.class::isInstance)) {
            problems.add(new Problem(file, lines.size(), 1, "the article has no paragraph; write one below the ---"));
            article = Optional.empty();
        }
        return new Parsed<>(article, problems);
    }

    /** The line of the second fence, counted from 0; -1 where the file doesn't begin with one, or has no second. */
    private static int endOfFrontMatter(List<String> lines) {
        List<Integer> fences = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).strip().equals(FENCE))
                .limit(2)
                .boxed()
                .toList();
        return fences.size() == 2 && fences.get(0) == 0 ? fences.get(1) : -1;
    }

    private static Optional<Article> article(String slug, YamlFields front, List<Block> blocks) {
        front.refuseOthers(FIELDS);
        Optional<LocalDate> date = front.value("date", "a date such as 2011-04-28", ArticleFile::date);
        return front.requiredText("title")
                .map(title -> new Article(
                        slug,
                        title,
                        front.text("publisher").orElse(null),
                        date.orElse(null),
                        front.text("dateline").orElse(null),
                        // pages say "by" themselves
                        front.text("byline")
                                .map(byline -> byline.replaceFirst("^[Bb]y\\s+", ""))
                                .orElse(null),
                        front.text("source").orElse(null),
                        front.text("language").orElse(null),
                        blocks));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The article as the text of its file; {@link #read} gives the same article again. */
    public static String write(Article article) {
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("title", article.title());
        front.put("publisher", article.publisher());
        front.put("date", article.date() == null ? null : article.date().toString());
        front.put("dateline", article.dateline());
        front.put("byline", article.byline());
        front.put("source", article.source());
        front.put("language", article.language());
        front.values().removeIf(Objects::isNull);
        return FENCE + "\n" + YamlWriter.write(front) + FENCE + "\n\n" + MarkdownWriter.write(article.blocks());
    }
}
