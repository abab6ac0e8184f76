package org.readback.web;

import io.javalin.http.Context;
import java.net.URI;

/** Tells requests that another site's page made. */
final class CrossSite {
    private CrossSite() {}

    /** By Sec-Fetch-Site, or where a browser sends none (as over plain http), by Origin against Host. */
    static boolean isForeign(Context request) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.header("Origin");
        return origin != null && !isSameHost(origin, request.host());
    }

    private static boolean isSameHost(String origin, @org.jspecify.annotations.Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
