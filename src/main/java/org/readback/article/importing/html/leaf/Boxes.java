package org.readback.article.importing.html.leaf;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How two boxes of a page stand to each other. */
public final class Boxes {
    private Boxes() {}

    /** Whether both are made alike: of one tag and class. */
    public static boolean alike(@Nullable Element one, @Nullable Element other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.equals(other)
                || (one.normalName().equals(other.normalName())
                        && one.className().equals(other.className()));
    }

    /** Whether both stand in one box. */
    public static boolean siblings(Element one, Element other) {
        return one.equals(other) || Objects.equals(one.parent(), other.parent());
    }

    /** Whether both stand in one box, or are made alike in boxes that are made alike. */
    public static boolean near(Element one, Element other) {
        return siblings(one, other) || (alike(one, other) && alike(one.parent(), other.parent()));
    }
}
