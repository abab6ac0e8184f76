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

    private LeafCue() {}

    static Optional<Reason> in(Leaf leaf) {
        return Cue.in(leaf.line())
                .filter(reason -> CERTAIN.contains(reason) || !isLongText(leaf))
                // an address in a sentence is an author's only below the story
                .filter(reason -> reason != Reason.CREDIT
                        || leaf.text().indexOf('@') < 0
                        || !leaf.line().isProse());
    }

    private static boolean isLongText(Leaf leaf) {
        return leaf.line().isProse()
                && leaf.links() < 0.3
                && (leaf.words() >= LONG || leaf.line().hasSeveralSentences());
    }
}
