package org.readback.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Between an article's Markdown and its blocks of plain text; HTML in it is text like any other. */
final class Markdown {
    private static final int ARTICLE_HEADING = 2;

    private Markdown() {}

    static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            private int paragraphs;

            @Override
            public void visit(Paragraph paragraph) {
                add(plainText(paragraph));
            }

            @Override
            public void visit(HtmlBlock html) {
                add(html.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                add(code.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock code) {
                add(code.getLiteral());
            }

            @Override
            public void visit(Heading heading) {
                blocks.add(new Block.Heading(plainText(heading)));
            }

            private void add(String text) {
                String words = text.replaceAll("\\s*\n\\s*", " ").strip();
                if (!words.isEmpty()) {
                    blocks.add(new Block.Paragraph(++paragraphs, words));
                }
            }
        });
        return blocks;
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

    static String write(List<Block> blocks) {
        return blocks.stream().map(Markdown::write).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String write(Block block) {
        Node node = block instanceof Block.Heading ? heading() : new Paragraph();
        node.appendChild(new Text(block.text()));
        Document document = new Document();
        document.appendChild(node);
        String markdown = MarkdownRenderer.builder().build().render(document).stripTrailing();
        // the renderer escapes the other signs that open a list or a code block, but not these
        return markdown.startsWith("+") || markdown.startsWith("~") ? "\\" + markdown : markdown;
    }

    private static Heading heading() {
        Heading heading = new Heading();
        heading.setLevel(ARTICLE_HEADING);
        return heading;
    }
}
