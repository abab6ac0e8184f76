package org.readback.article.importing.page;

/** A line of the page that is not in the article. */
public record Dropped(String line, Reason reason) {}
