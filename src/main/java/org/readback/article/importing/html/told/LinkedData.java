package org.readback.article.importing.html.told;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readback.article.importing.html.leaf.Leaves;

/** What a page says of its story in JSON-LD, in the words of schema.org. */
public final class LinkedData {
    private static final int DEEPEST = 12;
    private static final int LONGEST = 2_000_000;
    // stories that stand there are other stories
    private static final Set<String> OF_OTHERS = Set.of(
            "itemListElement",
            "relatedLink",
            "mentions",
            "citation",
            "isBasedOn",
            "comment",
            "review",
            "video",
            "hasPart",
            "associatedMedia");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> stories = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();

    private LinkedData() {}

    public static LinkedData of(Document document) {
        LinkedData data = new LinkedData();
        for (Element script : document.select("script[type=application/ld+json]")) {
            data.read(script.data());
        }
        return data;
    }

    private void read(String script) {
        String json = script.replaceAll(
                "(?s)^\\s*(<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/)|(-->|//\\s*\\]\\]>)\\s*;?\\s*$", "");
        if (json.length() > LONGEST) {
            return;
        }
        try {
            collect(JSON.readTree(json), 0);
        } catch (JsonProcessingException broken) {
            // what the page says there, nobody can read
        }
    }

    private void collect(JsonNode node, int depth) {
        if (node == null || depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, depth + 1));
        } else if (node.isObject()) {
            if (node.hasNonNull("@id") && node.size() > 1) {
                named.putIfAbsent(node.get("@id").asText(), node);
            }
            if (isStory(node)) {
                stories.add(node);
            }
            node.fields().forEachRemaining(field -> {
                if (!OF_OTHERS.contains(field.getKey())) {
                    collect(field.getValue(), depth + 1);
                }
            });
        }
    }

    private static boolean isStory(JsonNode node) {
        return types(node)
                .anyMatch(type -> type.endsWith("Article")
                        || type.endsWith("BlogPosting")
                        || type.equals("Report")
                        || type.equals("Review")
                        || type.equals("OpinionPiece"));
    }

    public static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray() ? texts(type) : Stream.of(type.asText(""));
    }

    private static Stream<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText("")));
        return texts.stream();
    }

    /** The stories that the page describes, in its order. */
    public List<JsonNode> stories() {
        return List.copyOf(stories);
    }

    /** What stands under a name, with references to other places of the page followed; lists are taken apart. */
    public List<JsonNode> values(JsonNode node, String name) {
        JsonNode value = node.path(name);
        List<JsonNode> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> values.add(resolved(each)));
        } else if (!value.isMissingNode() && !value.isNull()) {
            values.add(resolved(value));
        }
        return values;
    }

    /** The text under a name, with its entities read. */
    public Optional<String> text(JsonNode node, String name) {
        return values(node, name).stream()
                .filter(JsonNode::isValueNode)
                .map(value -> plain(value.asText("")))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    public static String plain(String text) {
        return text.length() < 1_000 && text.indexOf('&') >= 0
                ? Leaves.tidy(org.jsoup.parser.Parser.unescapeEntities(text, false))
                : text.strip();
    }

    private JsonNode resolved(JsonNode node) {
        return node.isObject() && node.size() == 1 && node.has("@id")
                ? named.getOrDefault(node.get("@id").asText(), node)
                : node;
    }
}
