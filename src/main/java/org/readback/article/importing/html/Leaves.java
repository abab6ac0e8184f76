package org.readback.article.importing.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.readback.article.importing.line.Line;

/** Takes a page apart into its leaves, in the order of the page. */
final class Leaves implements NodeFilter {
    private static final Set<String> BLOCKS_OF_TABLES =
            Set.of("td", "th", "tr", "caption", "tbody", "thead", "tfoot", "summary", "center", "amp-ad");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u0085\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u3000]+");

    private final List<Leaf> leaves = new ArrayList<>();
    private final Deque<Element> boxes = new ArrayDeque<>();
    private List<Piece> pieces = new ArrayList<>();
    private List<Integer> breaks = new ArrayList<>();
    private int links;
    private int bolds;
    private int italics;

    private Leaves() {}

    static List<Leaf> of(Element page) {
        Leaves leaves = new Leaves();
        leaves.boxes.push(page);
        page.filter(leaves);
        leaves.close();
        return leaves.leaves;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            last().append(text.getWholeText(), links > 0, bolds > 0, italics > 0);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        if (Hidden.is(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br") || element.nameIs("hr")) {
            lineBreak(element.nameIs("hr") ? 2 : 1);
            return FilterResult.CONTINUE;
        }
        if (isBlock(element)) {
            close();
            boxes.push(element);
            if (element.nameIs("table") && DataTable.is(element)) {
                leaves.add(DataTable.leaf(element));
                boxes.pop();
                return FilterResult.SKIP_ENTIRELY;
            }
        }
        count(element, 1);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.nameIs("br") && !element.nameIs("hr")) {
            count(element, -1);
            if (isBlock(element)) {
                close();
                if (boxes.size() > 1) {
                    boxes.pop();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, int one) {
        switch (element.normalName()) {
            case "a" -> links += element.hasAttr("href") ? one : 0;
            case "b", "strong" -> bolds += one;
            case "i", "em", "cite" -> italics += one;
            default -> {}
        }
    }

    static boolean isBlock(Element element) {
        return element.isBlock()
                || BLOCKS_OF_TABLES.contains(element.normalName())
                || element.normalName().indexOf('-') > 0;
    }

    private void lineBreak(int strength) {
        if (!pieces.isEmpty()) {
            int last = breaks.size() - 1;
            if (last().isBlank() && last >= 0) {
                breaks.set(last, breaks.get(last) + strength);
            } else {
                breaks.add(strength);
                pieces.add(new Piece());
            }
        }
    }

    private Piece last() {
        if (pieces.isEmpty()) {
            pieces.add(new Piece());
        }
        return pieces.get(pieces.size() - 1);
    }

    /** Ends the block that is open, and keeps its text. */
    private void close() {
        if (!pieces.isEmpty()) {
            for (Piece piece : LineBreaks.paragraphs(pieces, breaks)) {
                String text = tidy(piece.text());
                if (!piece.isBlank()) {
                    leaves.add(leaf(piece, text));
                }
            }
            pieces = new ArrayList<>();
            breaks = new ArrayList<>();
        }
    }

    private Leaf leaf(Piece piece, String text) {
        Element box = boxes.element();
        return new Leaf(
                new Line(text, false, 0),
                box,
                LeafKind.of(box),
                piece.links(),
                piece.isBold() || bolds > 0,
                piece.isItalic(),
                List.of());
    }

    static String tidy(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
