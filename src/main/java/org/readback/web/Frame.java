package org.readback.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every page shows around its own content. */
public record Frame(String title, Optional<Visitor> visitor, String path) {
    /** How a link to {@code path} says that it leads to the page one is on; null where it leads elsewhere. */
    public @Nullable String at(String path) {
        return this.path.equals(path) ? "page" : null;
    }

    public static Frame of(Context request, String title) {
        return new Frame(title, Gate.visitor(request), request.path());
    }
}
