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
                int at = i;
                return Dateline.in(paragraph.text())
                        .filter(dateline -> !dateline.rest().isBlank())
                        .map(dateline -> without(blocks, at, paragraph, dateline))
                        .orElseGet(() -> new Opening(null, blocks));
            }
        }
        return new Opening(null, blocks);
    }

    private static Opening without(List<Block> blocks, int i, Block.Paragraph paragraph, Dateline dateline) {
        List<Block> rest = new ArrayList<>(blocks);
        rest.set(i, new Block.Paragraph(paragraph.number(), paragraph.form(), dateline.rest()));
        return new Opening(dateline.text(), rest);
    }
}
