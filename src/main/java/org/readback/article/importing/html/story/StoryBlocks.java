package org.readback.article.importing.html.story;

import java.util.ArrayList;
import java.util.List;
import org.readback.article.Block;
import org.readback.article.importing.html.leaf.Leaf;
import org.readback.article.importing.html.leaf.Leaf.Kind;
import org.readback.article.importing.page.Dropped;
import org.readback.article.importing.page.Reason;

/** The blocks of an article from the leaves of its story, and the leaves that were left out. */
public record StoryBlocks(List<Block> blocks, List<Dropped> dropped) {
    private static final int SHORTEST_CAPTION = 3;
    private static final int LONGEST_HEADING = 16;

    /** The blocks and what was left out, both in the order of the page. */
    public static StoryBlocks of(SortedLeaves leaves) {
        List<Block> blocks = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        int paragraphs = 0;
        int last = leaves.last();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.leaf(i);
            Reason reason = leaves.reason(i);
            if (reason == null) {
                Block block = block(leaf, paragraphs + 1);
                paragraphs += block instanceof Block.Paragraph ? 1 : 0;
                blocks.add(block);
            } else if (reason == Reason.CAPTION && isFigure(leaf) && paragraphs > 0 && i < last) {
                blocks.add(new Block.Figure(leaf.text()));
            } else {
                dropped.add(new Dropped(leaf.text(), reason));
            }
        }
        return new StoryBlocks(blocks, dropped);
    }

    private static boolean isFigure(Leaf leaf) {
        return leaf.words() >= SHORTEST_CAPTION
                && !leaf.isMostlyLinks()
                && (leaf.kind() == Kind.CAPTION || leaf.within("figure").isPresent());
    }

    private static Block block(Leaf leaf, int number) {
        boolean run = leaf.bold()
                && leaf.kind() == Kind.PARAGRAPH
                && !leaf.line().endsSentence()
                && leaf.words() <= LONGEST_HEADING;
        return switch (leaf.kind()) {
            case HEADING -> new Block.Heading(leaf.text());
            case TABLE -> new Block.Table(leaf.rows());
            case BULLET -> new Block.Paragraph(number, Block.Form.BULLET, leaf.text());
            case NUMBERED -> new Block.Paragraph(number, Block.Form.NUMBERED, leaf.text());
            case QUOTE -> new Block.Paragraph(number, Block.Form.QUOTE, leaf.text());
            case PARAGRAPH, CAPTION -> run ? new Block.Heading(leaf.text()) : new Block.Paragraph(number, leaf.text());
        };
    }
}
