package org.readback.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What a document says, without its layout: texts, lists, and mappings as lists of two. */
final class YamlTree {
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean repeats;

    private YamlTree() {}

    /** What the node says; empty where a part of it stands in several places, by anchor and alias. */
    static Optional<Object> of(Node node) {
        YamlTree tree = new YamlTree();
        Object said = tree.said(node);
        return tree.repeats ? Optional.empty() : Optional.of(said);
    }

    private Object said(Node node) {
        if (!seen.add(node)) {
            repeats = true;
            return "";
        }
        List<Object> parts = new ArrayList<>();
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip(); // as fields are read; a last line break may come or go
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> parts.add(said(item)));
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple field : mapping.getValue()) {
                parts.add(List.of(said(field.getKeyNode()), said(field.getValueNode())));
            }
        }
        return parts;
    }
}
