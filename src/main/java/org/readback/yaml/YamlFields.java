package org.readback.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one YAML mapping. Whatever is missing, repeated or of the wrong kind is noted with its place. */
public final class YamlFields {
    private final YamlDocument document;
    private final @Nullable YamlFields outer;
    private final MappingNode mapping;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    private boolean clean = true;

    YamlFields(YamlDocument document, MappingNode mapping) {
        this(document, null, mapping);
    }

    private YamlFields(YamlDocument document, @Nullable YamlFields outer, MappingNode mapping) {
        this.document = document;
        this.outer = outer;
        this.mapping = mapping;
        for (NodeTuple field : mapping.getValue()) {
            if (!(field.getKeyNode() instanceof ScalarNode name)) {
                report(field.getKeyNode().getStartMark(), "a field's name must be a word");
            } else if (names.putIfAbsent(name.getValue(), name) != null) {
                report(name.getStartMark(), "'" + name.getValue() + "' is given twice; delete one");
            } else {
                values.put(name.getValue(), field.getValueNode());
            }
        }
    }

    /** The fields of a mapping within these: what is wrong there is wrong here, too. */
    YamlFields inner(MappingNode inside) {
        return new YamlFields(document, this, inside);
    }

    /** The names of the fields, in their order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Notes a problem for each field that none of {@code known} names. */
    public void refuseOthers(Set<String> known) {
        names.forEach((name, node) -> {
            if (!known.contains(name)) {
                report(node.getStartMark(), "unknown field '" + name + "'; known are " + String.join(", ", known));
            }
        });
    }

    /** Whether no problem of these fields has been noted so far. */
    public boolean isClean() {
        return clean;
    }

    /** The field's text; empty where it is absent, blank or (with a problem noted) no text. */
    public Optional<String> text(String name) {
        Node node = values.get(name);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
        }
        problemAt(name, "'" + name + "' must be text");
        return Optional.empty();
    }

    /** The field's text with its outer spaces; "" where there is none. */
    public String rawText(String name) {
        return values.get(name) instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** As {@link #text}, with a problem noted where the text is missing. */
    public Optional<String> requiredText(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty() && !(values.get(name) instanceof CollectionNode<?>)) {
            problemAt(name, "'" + name + "' is missing; add it");
        }
        return text;
    }

    /** The field's text as a value; a problem that ends in {@code expected} where {@code parse} gives none. */
    public <T> Optional<T> value(String name, String expected, Function<String, Optional<T>> parse) {
        return text(name).flatMap(text -> {
            Optional<T> value = parse.apply(text);
            if (value.isEmpty()) {
                problemAt(name, "'" + name + ": " + text + "' should be " + expected);
            }
            return value;
        });
    }

    /** The field's value; a problem where it is missing. */
    public Optional<YamlValue> requiredValue(String name) {
        Node node = values.get(name);
        if (node == null
                || (node instanceof ScalarNode scalar && scalar.getValue().isBlank())) {
            problemAt(name, "'" + name + "' is missing; add it");
            return Optional.empty();
        }
        return Optional.of(new YamlValue(this, name, node, "text"));
    }

    /** The field's own fields; empty where it is absent or (with a problem noted) no mapping. */
    public Optional<YamlFields> mapping(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(node -> new YamlValue(this, name, node, "text").fields());
    }

    /** A list of values; empty where the field is absent. */
    public List<YamlValue> values(String name) {
        return items(name).stream()
                .map(item -> new YamlValue(this, name, item, "a list of texts"))
                .toList();
    }

    /** A list of texts; empty where the field is absent. */
    public List<String> texts(String name) {
        return values(name).stream().flatMap(item -> item.text().stream()).toList();
    }

    /** A list of mappings; empty where the field is absent. */
    public List<YamlFields> mappings(String name) {
        List<YamlFields> mappings = new ArrayList<>();
        for (Node item : items(name)) {
            if (item instanceof MappingNode each) {
                mappings.add(inner(each));
            } else {
                report(item.getStartMark(), "'" + name + "' must be a list whose items have fields");
            }
        }
        return mappings;
    }

    private List<Node> items(String name) {
        Node node = values.get(name);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            problemAt(name, "'" + name + "' must be a list");
        }
        return List.of();
    }

    /** Notes a problem at the field's name. */
    public void problemAtName(String name, String message) {
        report(names.getOrDefault(name, mapping).getStartMark(), message);
    }

    /** Notes a problem at the field's value, or at the mapping where the field is absent. */
    public void problemAt(String name, String message) {
        Node node = values.getOrDefault(name, mapping);
        report(node.getStartMark(), message);
    }

    void report(Optional<Mark> place, String message) {
        for (YamlFields around = this; around != null; around = around.outer) {
            around.clean = false;
        }
        document.report(place, message);
    }
}
