package org.readback.dictionary;

import org.jspecify.annotations.Nullable;
import org.readback.web.Frame;

/**
 * What the page of a word is given.
 *
 * @param looked blank where no word was asked for yet
 * @param article the name in addresses of the article that the reader comes from
 */
public record WordPage(
        Frame frame, LookedUp looked, @Nullable String article) {}
