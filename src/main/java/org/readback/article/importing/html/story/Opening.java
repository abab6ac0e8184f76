package org.readback.article.importing.html.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readback.article.Block;
import org.readback.article.Dateline;

/**
 * How a story opens.
 *
 * @param dateline place and agency before the first words, such as "OSLO (NNA)"
 * @param blocks the story's blocks without it
 */
public record Opening(@Nullable String dateline, List<Block> blocks) {
    public static Opening of(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                return Dateline.opens(paragraph.text()) ? without(blocks, i, paragraph) : new Opening(null, blocks);
            }
        }
        return new Opening(null, blocks);
    }

    private static Opening without(List<Block> blocks, int i, Block.Paragraph paragraph) {
        String text = Dateline.blanked(paragraph.text()).strip();
        String opening = paragraph.text().substring(0, paragraph.text().length() - text.length());
        List<Block> rest = new ArrayList<>(blocks);
        rest.set(i, new Block.Paragraph(paragraph.number(), paragraph.form(), text));
        return text.isEmpty()
                ? new Opening(null, blocks)
                : new Opening(opening.replaceFirst("\\s*[-–—]+\\s*$", ""), rest);
    }
}
