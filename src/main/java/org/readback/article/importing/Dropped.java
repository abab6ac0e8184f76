package org.readback.article.importing;

/** A line of the page that is not in the article. */
public record Dropped(String line, Reason reason) {}
