package org.readback.article.importing.page;

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
    /** What the page says under the headline to sum the story up. */
    STANDFIRST,
    RELATED,
    /** The text stands on the page more than once; the first is kept. */
    REPEATED,
    /** Who else worked on the article. */
    CREDIT,
    COMMENT,
    COPYRIGHT,
    FOOTER;

    /** Whether pages set such lines between the paragraphs of an article. */
    public boolean isInset() {
        return switch (this) {
            case ADVERTISEMENT, CAPTION, SUBSCRIPTION, SHARING, NAVIGATION, FOOTER -> true;
            default -> false;
        };
    }

    /** The reason in words, such as "pull quote". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
