package org.readback.article.importing.html.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Metadata;

/** Tells the line breaks that part paragraphs from those that only part lines. */
final class LineBreaks {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]*\\s*$");
    private static final Pattern SENTENCE_START = Pattern.compile("^\\s*[\"'“‘«(\\[]*[\\p{Lu}\\p{N}]");
    private static final int LONG = 60;
    private static final int HEADING = 80;

    private LineBreaks() {}

    /**
     * Joins the lines of a block into paragraphs.
     *
     * @param breaks how many line breaks stand between each two pieces
     */
    static List<Piece> paragraphs(List<Piece> pieces, List<Integer> breaks) {
        List<Piece> paragraphs = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean parted = i == 0 || breaks.get(i - 1) > 1 || parts(pieces.get(i - 1), pieces.get(i));
            if (parted) {
                paragraphs.add(pieces.get(i));
            } else {
                paragraphs.get(paragraphs.size() - 1).append(pieces.get(i));
            }
        }
        return paragraphs;
    }

    /** Whether a single break parts two paragraphs: long lines that are whole sentences, or a heading in bold. */
    private static boolean parts(Piece above, Piece below) {
        String text = above.text();
        boolean sentence = SENTENCE_END.matcher(text).find()
                && SENTENCE_START.matcher(below.text()).find();
        boolean otherwise =
                above.isBold() != below.isBold() || !above.fontSize().equals(below.fontSize());
        boolean label = otherwise && text.strip().length() < HEADING;
        boolean metadata = isMetadata(above) || isMetadata(below);
        return label || metadata || (sentence && text.strip().length() > LONG);
    }

    private static boolean isMetadata(Piece piece) {
        return piece.text().length() < HEADING && Metadata.is(new Line(Leaves.tidy(piece.text()), false, 0));
    }
}
