package org.readback.article.importing;

import java.util.Locale;

/** Why a line of a page is not in the article. */
public enum Reason {
    NAVIGATION,
    SHARING,
    SUBSCRIPTION,
    ADVERTISEMENT,
    /** Dates, bylines and the like: they went to the front matter, or say nothing that belongs there. */
    METADATA,
    CAPTION,
    PULL_QUOTE,
    RELATED,
    /** The text stands on the page more than once; the first is kept. */
    REPEATED,
    /** Who else worked on the article. */
    CREDIT,
    COMMENT,
    COPYRIGHT,
    FOOTER;

    /** The reason in words, such as "pull quote". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
