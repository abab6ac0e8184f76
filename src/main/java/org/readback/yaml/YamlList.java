package org.readback.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Adds items to a list in a YAML file that a person keeps: their comments, layout and line endings stay as they are.
 * The new text is read again before it is given; where it would say anything but what the old one said and the items,
 * there is a problem instead.
 */
public final class YamlList {
    private final YamlDocument document;
    private final String content;
    private final String name;

    private YamlList(String file, String content, String name) {
        this.document = new YamlDocument(file, 0);
        this.content = content;
        this.name = name;
    }

    /** The content with the items below what its list {@code name} holds, which may be nothing yet. */
    public static Parsed<String> append(String file, String content, String name, List<Map<String, Object>> items) {
        YamlList list = new YamlList(file, content, name);
        return new Parsed<>(list.with(items), list.document.problems());
    }

    private Optional<String> with(List<Map<String, Object>> items) {
        Optional<Node> root = document.root(content);
        if (!document.problems().isEmpty()) {
            return Optional.empty();
        }
        String header = root.isPresent() ? "" : name + ":\n";
        Optional<String> longer =
                place(root).map(place -> place.with(header, texts(items))).filter(text -> says(text, root, items));
        if (longer.isEmpty()) {
            document.report(
                    root.flatMap(Node::getStartMark),
                    "nothing can be added here without changing what is there; write '" + name
                            + ":' with its items below each other, each after '- ', and without anchors");
        }
        return longer;
    }

    private Optional<YamlPlace> place(Optional<Node> root) {
        if (root.isEmpty()) {
            return Optional.of(YamlPlace.withoutFields(content));
        }
        List<NodeTuple> fields = root.get() instanceof MappingNode mapping ? mapping.getValue() : List.of();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals(name)) {
                return YamlPlace.below(
                        content, fields.get(i), fields.stream().skip(i + 1L).findFirst());
            }
        }
        return Optional.empty();
    }

    /** Each item as it stands in a list with the usual indent. */
    private List<String> texts(List<Map<String, Object>> items) {
        return items.stream()
                .map(item -> YamlWriter.write(Map.of(name, List.of(item))))
                .map(written -> written.substring(written.indexOf('\n') + 1))
                .toList();
    }

    /** Whether a text says what {@code before} said, with the items at the end of the list. */
    private boolean says(String longer, Optional<Node> before, List<Map<String, Object>> items) {
        Optional<Object> after = tree(longer);
        Optional<Object> added = tree(YamlWriter.write(Map.of(name, items)));
        if (before.isEmpty()) {
            return after.isPresent() && after.equals(added);
        }
        List<Object> expected = new ArrayList<>();
        for (Object field : list(YamlTree.of(before.get()).orElse(List.of()))) {
            List<Object> list = new ArrayList<>(list(list(field).get(1)));
            if (list(field).get(0).equals(name)) {
                list.addAll(list(list(list(added.orElseThrow()).get(0)).get(1)));
                expected.add(List.of(name, list));
            } else {
                expected.add(field);
            }
        }
        return after.isPresent() && after.get().equals(expected);
    }

    private static Optional<Object> tree(String yaml) {
        return new YamlDocument("", 0).root(yaml).flatMap(YamlTree::of);
    }

    private static List<?> list(Object said) {
        return said instanceof List<?> list ? list : List.of();
    }
}
