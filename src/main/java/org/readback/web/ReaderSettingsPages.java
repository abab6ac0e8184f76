package org.readback.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;

/** Keeps a reader's settings in the browser, whoever reads there. */
public final class ReaderSettingsPages {
    private static final String COOKIE = "reader";
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    public void register(RoutesConfig routes) {
        routes.post("/reader-settings", ReaderSettingsPages::keep, Access.EVERYONE);
    }

    /** What the browser that sent the request has kept. */
    static ReaderSettings settings(Context request) {
        return ReaderSettings.kept(request.cookie(COOKIE));
    }

    private static void keep(Context request) {
        ReaderSettings settings = ReaderSettings.chosen(setting -> request.formParam(setting.word()));
        // open to the script that keeps them without a request
        request.cookie(new Cookie(COOKIE, settings.cookie(), "/", YEAR, false, false, null, SameSite.LAX));
        String from = String.valueOf(request.formParam("from"));
        request.redirect(OwnPath.is(from) ? from : "/");
    }
}
