package org.readback.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Where items can be added to a block list in a YAML text, and how the items there are laid out.
 *
 * @param gapStart where the brackets of an empty list begin, which go; as {@code gapEnd} where there are none
 * @param at where the items go in, after the gap
 * @param indent how many spaces stand before the hyphen of each item
 * @param isSpaced whether a blank line parts the items
 */
record YamlPlace(String content, int gapStart, int gapEnd, int at, int indent, boolean isSpaced) {
    private static final int USUAL_INDENT = 2;
    private static final Pattern BRACKETS = Pattern.compile("\\[\\s*]");
    // (?d): a line ends with \n, and with nothing else that Java takes for the end of a line
    private static final Pattern DOCUMENT_END = Pattern.compile("(?dm)^\\.\\.\\.(?=\\s|$)");
    private static final Pattern NO_CONTENT = Pattern.compile("\\s*(?:#.*)?");

    /** The place in a text without any field. */
    static YamlPlace withoutFields(String content) {
        int end = documentEnd(content);
        return new YamlPlace(content, end, end, end, USUAL_INDENT, false);
    }

    /** The place below what the list in this field holds, if it is in block style or empty. */
    static Optional<YamlPlace> below(String content, NodeTuple field, Optional<NodeTuple> next) {
        Node list = field.getValueNode();
        int start = offset(content, list.getStartMark());
        int end = offset(content, list.getEndMark());
        int at = next.map(after -> endOfLinesBefore(
                        content, offset(content, after.getKeyNode().getStartMark())))
                .orElseGet(() -> documentEnd(content));
        if (list instanceof ScalarNode && start == end) {
            return Optional.of(new YamlPlace(content, at, at, at, USUAL_INDENT, false));
        }
        if (!(list instanceof SequenceNode sequence)) {
            return Optional.empty();
        }
        if (BRACKETS.matcher(content.substring(start, end)).matches()) {
            return Optional.of(
                    new YamlPlace(content, gapStart(content, start, end), end, Math.max(at, end), USUAL_INDENT, false));
        }
        int indent = start - startOfLine(content, start);
        return sequence.getFlowStyle() == FlowStyle.FLOW || content.charAt(start) != '-'
                ? Optional.empty()
                : Optional.of(new YamlPlace(content, at, at, at, indent, isSpaced(content, sequence.getValue())));
    }

    /** Marks count code points. */
    private static int offset(String content, Optional<Mark> mark) {
        return content.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }

    /** The start of the brackets; of the blanks before them, where nothing else would stand on the line. */
    private static int gapStart(String content, int start, int end) {
        boolean isLast = content.substring(end).lines().findFirst().orElse("").isBlank();
        return isLast ? content.substring(0, start).stripTrailing().length() : start;
    }

    private static int documentEnd(String content) {
        Matcher end = DOCUMENT_END.matcher(content);
        return end.find() ? end.start() : content.length();
    }

    /** The end of the last line before {@code offset} that holds more than a comment, which is of what follows. */
    private static int endOfLinesBefore(String content, int offset) {
        int end = startOfLine(content, offset);
        while (end > 0 && NO_CONTENT.matcher(lineBefore(content, end)).matches()) {
            end = startOfLine(content, end - 1);
        }
        return end;
    }

    private static int startOfLine(String content, int offset) {
        return content.lastIndexOf('\n', offset - 1) + 1;
    }

    private static String lineBefore(String content, int startOfLine) {
        return content.substring(startOfLine(content, startOfLine - 1), startOfLine)
                .strip();
    }

    private static boolean isSpaced(String content, List<Node> items) {
        return items.stream()
                .skip(1)
                .map(item -> startOfLine(content, offset(content, item.getStartMark())))
                .anyMatch(start -> lineBefore(content, start).isEmpty());
    }

    /** The text with these items in place, each of which is written for the usual indent. */
    String with(String header, List<String> items) {
        StringBuilder added = new StringBuilder(header);
        String before = content.substring(0, gapStart) + content.substring(gapEnd, at);
        boolean parted = before.isBlank()
                || !isSpaced
                || lineBefore(before, before.length()).isEmpty();
        for (String item : items) {
            added.append(parted ? "" : "\n").append(indented(item));
            parted = !isSpaced;
        }
        String lineEnd = content.contains("\r\n") ? "\r\n" : "\n";
        String start = before.isEmpty() || before.endsWith("\n") ? before : before + lineEnd;
        return start + added.toString().replace("\n", lineEnd) + content.substring(at);
    }

    private String indented(String item) {
        return item.lines()
                .map(line -> line.isEmpty() ? line : " ".repeat(indent) + line.substring(USUAL_INDENT))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}
