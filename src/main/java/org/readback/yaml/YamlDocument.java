package org.readback.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One YAML 1.2 document, or a stretch of a file that holds one. Scalars stay the text that the author wrote.
 *
 * <p>Not for use by several threads.
 */
public final class YamlDocument {
    private final String file;
    private final int linesBefore;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A document of the named file.
     *
     * @param linesBefore how many lines of the file stand before the YAML
     */
    public YamlDocument(String file, int linesBefore) {
        this.file = file;
        this.linesBefore = linesBefore;
    }

    /** The document's mapping, or empty with a problem noted when there is none. */
    public Optional<YamlFields> fields(String yaml) {
        int before = problems.size();
        Optional<Node> root = root(yaml);
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
            return Optional.of(new YamlFields(this, mapping));
        }
        if (problems.size() == before) {
            report(root.flatMap(Node::getStartMark), "expected fields such as 'name: value'");
        }
        return Optional.empty();
    }

    /** What the document holds; empty where that is nothing, or where it is no YAML, with a problem noted. */
    Optional<Node> root(String yaml) {
        try {
            return new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(yaml);
        } catch (MarkedYamlEngineException broken) {
            report(broken.getProblemMark(), "this is not YAML: " + broken.getProblem() + "; mend this line");
        } catch (YamlEngineException broken) {
            report(Optional.empty(), "this is not YAML: " + broken.getMessage());
        } catch (StackOverflowError tooDeep) {
            report(Optional.empty(), "this is nested too deeply; a bank needs no more than three levels");
        }
        return Optional.empty();
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    void report(Optional<Mark> place, String message) {
        int line = place.map(mark -> mark.getLine() + 1).orElse(1);
        int column = place.map(mark -> mark.getColumn() + 1).orElse(1);
        problems.add(new Problem(file, line + linesBefore, column, message));
    }
}
