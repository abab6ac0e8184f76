package org.readback.article;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** From an article's blocks to Markdown that reads as the same blocks. */
final class MarkdownWriter {
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final int ARTICLE_HEADING = 2;

    private final Document document = new Document();

    private MarkdownWriter() {}

    static String write(List<Block> blocks) {
        MarkdownWriter writer = new MarkdownWriter();
        blocks.forEach(writer::append);
        String markdown =
                MarkdownRenderer.builder().extensions(EXTENSIONS).build().render(writer.document);
        // the renderer escapes the other signs that open a list or a code block, but not these
        String safe = markdown.stripTrailing().replaceAll("(?m)^(> |- |\\d+\\. )?(?=[+~])", "$1\\\\") + "\n";
        // brackets mean something only as links and definitions; text is easier to read and to quote without
        // backslashes
        String plain = safe.replaceAll("\\\\([\\[\\]])", "$1");
        return MarkdownReader.blocks(plain).equals(blocks) ? plain : safe;
    }

    private void append(Block block) {
        if (block instanceof Block.Heading heading) {
            Heading node = new Heading();
            node.setLevel(ARTICLE_HEADING);
            node.appendChild(new Text(heading.text()));
            document.appendChild(node);
        } else if (block instanceof Block.Figure figure) {
            Image image = new Image("", null);
            image.appendChild(new Text(figure.text()));
            document.appendChild(with(new Paragraph(), image));
        } else if (block instanceof Block.Table table) {
            document.appendChild(table(table));
        } else if (block instanceof Block.Paragraph paragraph) {
            append(paragraph);
        }
    }

    private void append(Block.Paragraph paragraph) {
        Node text = with(new Paragraph(), new Text(paragraph.text()));
        switch (paragraph.form()) {
            case PLAIN -> document.appendChild(text);
            case QUOTE -> lastOr(new BlockQuote()).appendChild(text);
            case BULLET -> lastOr(tight(new BulletList())).appendChild(with(new ListItem(), text));
            case NUMBERED -> lastOr(tight(new OrderedList())).appendChild(with(new ListItem(), text));
        }
    }

    /** The quotation or list that the document ends with, or else a new one. */
    private Node lastOr(Node container) {
        if (document.getLastChild() == null
                || !document.getLastChild().getClass().equals(container.getClass())) {
            document.appendChild(container);
        }
        return document.getLastChild();
    }

    private static ListBlock tight(ListBlock list) {
        list.setTight(true);
        return list;
    }

    private static Node table(Block.Table table) {
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        for (List<String> cells : table.rows()) {
            TableRow row = new TableRow();
            cells.forEach(cell -> row.appendChild(with(new TableCell(), new Text(cell))));
            (head.getFirstChild() == null ? head : body).appendChild(row);
        }
        Node block = with(new TableBlock(), head);
        block.appendChild(body);
        return block;
    }

    private static Node with(Node parent, Node child) {
        parent.appendChild(child);
        return parent;
    }
}
