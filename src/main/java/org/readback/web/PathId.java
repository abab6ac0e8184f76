package org.readback.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** Ids in addresses. */
public final class PathId {
    private PathId() {}

    /** The id that the address names; an address without a number is no page of ours. */
    public static long of(Context request, String parameter) {
        String text = request.pathParam(parameter);
        if (!text.matches("\\d{1,18}")) {
            throw notFound();
        }
        return Long.parseLong(text);
    }

    /** What to throw where the id leads to nothing that this visitor may see. */
    public static NotFoundResponse notFound() {
        return new NotFoundResponse();
    }
}
