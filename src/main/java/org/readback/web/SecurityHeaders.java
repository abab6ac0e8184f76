package org.readback.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;

/** What browsers are told about every page: nothing but our own files, no frames, nothing of a person's in caches. */
public final class SecurityHeaders {
    private static final String ONLY_OURS = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public void register(RoutesConfig routes) {
        routes.before(SecurityHeaders::set);
        routes.beforeMatched(request -> request.header("Cache-Control", "no-store"));
    }

    /** Lets browsers keep this answer for a while: it is the same for everyone, and of nobody's. */
    public static void mayBeKept(Context request, Duration time) {
        request.header("Cache-Control", "public, max-age=" + time.toSeconds());
    }

    private static void set(Context request) {
        request.header("Content-Security-Policy", ONLY_OURS);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Referrer-Policy", "same-origin");
    }
}
