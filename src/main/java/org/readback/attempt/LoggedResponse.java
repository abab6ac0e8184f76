package org.readback.attempt;

/**
 * A response in the log.
 *
 * @param key names it in its attempt; the page that is answered on keeps it as what it shows
 */
public record LoggedResponse(String key, Response response) {}
