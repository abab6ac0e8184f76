package org.readback.article.importing.html.leaf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes a page apart into its leaves, in the order of the page. */
public final class Leaves implements NodeFilter {
    private static final Set<String> BLOCKS_OF_TABLES =
            Set.of("td", "th", "tr", "caption", "tbody", "thead", "tfoot", "summary", "center", "amp-ad");

    private final List<Leaf> leaves = new ArrayList<>();
    private final Deque<Element> boxes = new ArrayDeque<>();
    private final Deque<String> fontSizes = new ArrayDeque<>();
    private List<Piece> pieces = new ArrayList<>();
    private List<Integer> breaks = new ArrayList<>();
    private int links;
    private int bolds;
    private int italics;

    private Leaves() {}

    public static List<Leaf> of(Element page) {
        Leaves leaves = new Leaves();
        leaves.boxes.push(page);
        page.filter(leaves);
        leaves.close();
        return leaves.leaves;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            last().append(
                            text.getWholeText(),
                            fontSizes.isEmpty() ? "" : fontSizes.element(),
                            links > 0,
                            bolds > 0,
                            italics > 0);
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
            case "font", "big", "small" -> resize(element, one);
            default -> {}
        }
    }

    private void resize(Element element, int one) {
        if (one > 0) {
            fontSizes.push(element.nameIs("font") ? element.attr("size") : element.normalName());
        } else {
            fontSizes.poll();
        }
    }

    public static boolean isBlock(Element element) {
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
                    leaves.add(Leaf.of(piece, text, boxes.element(), bolds > 0));
                }
            }
            pieces = new ArrayList<>();
            breaks = new ArrayList<>();
        }
    }

    /** The text without invisible signs, and one plain space for each run of spaces. */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isSpace(letter)) {
                space = true;
            } else if (!isInvisible(letter)) {
                if (space && tidy.length() > 0) {
                    tidy.append(' ');
                }
                space = false;
                tidy.append(letter);
            }
        }
        return tidy.toString();
    }

    private static boolean isSpace(char letter) {
        return letter <= ' ' || letter == 0x85 || (letter >= 0xA0 && Character.isSpaceChar(letter));
    }

    private static boolean isInvisible(char letter) {
        return letter == 0xAD || (letter >= 0x200B && letter <= 0x200F) || letter == 0x2060 || letter == 0xFEFF;
    }
}
