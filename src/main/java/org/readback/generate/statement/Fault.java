package org.readback.generate.statement;

/** What keeps a statement from standing alone. */
enum Fault {
    TOO_SHORT_OR_LONG,
    NO_PLAIN_SENTENCE,
    SOMEBODYS_WORDS,
    /** Something needed is cut off. */
    TORN,
    /** Of whom or what it tells only another sentence says. */
    OF_UNTOLD,
    /** Whom it is about only another sentence tells. */
    UNNAMED,
    /** Nothing in it ties it to the story. */
    UNTIED,
    /** It was before what only another sentence tells. */
    BEFORE_UNTOLD,
    /** "The" is of something that only another sentence tells of. */
    NOT_INTRODUCED,
    POINTS_OUTSIDE;

    /** Whether it is none to who has the article before the eyes. */
    boolean goesBesideTheArticle() {
        return this == UNNAMED || this == UNTIED || this == NOT_INTRODUCED;
    }
}
