package org.readback.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One value of a YAML mapping or list. Whatever is wrong with it is noted with its place. */
public final class YamlValue {
    private final YamlFields owner;
    private final String name;
    private final Node node;
    private final String expected;

    /** A value of {@code owner}'s field {@code name}, which is {@code expected} to be text or a list of texts. */
    YamlValue(YamlFields owner, String name, Node node, String expected) {
        this.owner = owner;
        this.name = name;
        this.node = node;
        this.expected = expected;
    }

    /** The value's text without outer spaces; empty, with a problem noted, where it is blank or no text. */
    public Optional<String> text() {
        if (!(node instanceof ScalarNode scalar)) {
            problem("'" + name + "' must be " + expected);
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            problem("'" + name + "' has an empty item; fill it in or delete it");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue().strip());
    }

    /** The value's own fields; empty, with a problem noted, where it is no mapping. */
    public Optional<YamlFields> fields() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(owner.inner(mapping));
        }
        problem("'" + name + "' must have fields such as 'name: value'");
        return Optional.empty();
    }

    /** Notes a problem at this value. */
    public void problem(String message) {
        owner.report(node.getStartMark(), message);
    }
}
