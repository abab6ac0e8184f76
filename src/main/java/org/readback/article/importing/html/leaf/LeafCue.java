package org.readback.article.importing.html.leaf;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.readback.article.importing.line.Cue;
import org.readback.article.importing.page.Reason;

/** Why a leaf's words are the page's own; running text is believed more than in a page without markup. */
final class LeafCue {
    // what these lines say of themselves no story says
    private static final Set<Reason> CERTAIN =
            EnumSet.of(Reason.COPYRIGHT, Reason.CREDIT, Reason.CAPTION, Reason.METADATA, Reason.ADVERTISEMENT);
    private static final int LONG = 25;
    private static final double SOME_LINKS = 0.3;

    private LeafCue() {}

    /** @param prose whether the leaf reads as running text, in whatever language */
    static Optional<Reason> in(Leaf leaf, boolean prose) {
        return Cue.in(leaf.line())
                .filter(reason -> CERTAIN.contains(reason) || !(prose && isLong(leaf)))
                // an address in a sentence is an author's only below the story
                .filter(reason -> reason != Reason.CREDIT || leaf.text().indexOf('@') < 0 || !prose);
    }

    private static boolean isLong(Leaf leaf) {
        return leaf.links() < SOME_LINKS && (leaf.words() >= LONG || leaf.line().hasSeveralSentences());
    }
}
