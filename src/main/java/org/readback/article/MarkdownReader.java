package org.readback.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** From an article's Markdown to its blocks of plain text; HTML in it is text like any other. */
final class MarkdownReader extends AbstractVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;

    private MarkdownReader() {}

    static List<Block> blocks(String markdown) {
        MarkdownReader reader = new MarkdownReader();
        Parser.builder()
                .extensions(MarkdownWriter.EXTENSIONS)
                .build()
                .parse(markdown)
                .accept(reader);
        return reader.blocks;
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && isBlank(image.getNext())) {
            blocks.add(new Block.Figure(plainText(image)));
        } else {
            add(form(paragraph), plainText(paragraph));
        }
    }

    private static boolean isBlank(@Nullable Node rest) {
        return rest == null || (rest instanceof Text text && text.getLiteral().isBlank() && text.getNext() == null);
    }

    private static Block.Form form(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        if (parent instanceof BlockQuote) {
            return Block.Form.QUOTE;
        }
        if (parent.getParent() instanceof OrderedList) {
            return Block.Form.NUMBERED;
        }
        return parent.getParent() == null ? Block.Form.PLAIN : Block.Form.BULLET;
    }

    @Override
    public void visit(HtmlBlock html) {
        add(Block.Form.PLAIN, html.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(Block.Form.PLAIN, code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(Block.Form.PLAIN, code.getLiteral());
    }

    @Override
    public void visit(Heading heading) {
        blocks.add(new Block.Heading(plainText(heading)));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            List<List<String>> rows = new ArrayList<>();
            block.accept(new AbstractVisitor() {
                @Override
                public void visit(CustomNode node) {
                    if (node instanceof TableRow) {
                        rows.add(new ArrayList<>());
                    } else if (node instanceof TableCell) {
                        rows.get(rows.size() - 1).add(plainText(node));
                    }
                    visitChildren(node);
                }
            });
            blocks.add(new Block.Table(rows));
        }
    }

    private void add(Block.Form form, String text) {
        String words = text.replaceAll("\\s*\n\\s*", " ").strip();
        if (!words.isEmpty()) {
            blocks.add(new Block.Paragraph(++paragraphs, form, words));
        }
    }

    private static String plainText(Node block) {
        StringBuilder text = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                text.append(html.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                text.append(' ');
            }
        });
        return text.toString();
    }
}
