package org.readback.web;

import io.javalin.http.Context;
import java.util.Optional;

/** What every page shows around its own content. */
public record Frame(String title, Optional<Visitor> visitor, String path) {
    public static Frame of(Context request, String title) {
        return new Frame(title, Gate.visitor(request), request.path());
    }
}
