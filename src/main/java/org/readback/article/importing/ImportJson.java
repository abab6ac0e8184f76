package org.readback.article.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.article.importing.page.Dropped;
import org.readback.article.importing.page.Imported;

/** An imported article as one line of JSON, for other programs. */
final class ImportJson {
    // whatever the terminal's encoding is, plain letters come through
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private ImportJson() {}

    static String write(Imported imported) {
        Article article = imported.article();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", article.title());
        fields.put("publisher", article.publisher());
        fields.put("date", Objects.toString(article.date(), null));
        fields.put("byline", article.byline());
        fields.put("paragraphs", article.paragraphs().stream().map(Block::text).toList());
        fields.put("headings", article.headings());
        fields.put("source", article.source());
        fields.put("language", article.language());
        fields.put("dateline", article.dateline());
        fields.put("figures", figures(article));
        fields.put("tables", tables(article));
        fields.put(
                "dropped", imported.dropped().stream().map(ImportJson::dropped).toList());
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and lists are always JSON", impossible);
        }
    }

    private static List<String> figures(Article article) {
        return blocks(article, Block.Figure.class).map(Block.Figure::text).toList();
    }

    private static List<List<List<String>>> tables(Article article) {
        return blocks(article, Block.Table.class).map(Block.Table::rows).toList();
    }

    private static <B extends Block> Stream<B> blocks(Article article, Class<B> kind) {
        return article.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Map<String, String> dropped(Dropped dropped) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("line", dropped.line());
        fields.put("reason", dropped.reason().words());
        return fields;
    }
}
