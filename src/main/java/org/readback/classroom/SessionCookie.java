package org.readback.classroom;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.readback.database.Database;
import org.readback.web.Visitor;

/** The cookie by which a browser shows that it is signed in. */
public final class SessionCookie {
    private static final String NAME = "readback";
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    private SessionCookie() {}

    /** Who sent the request. */
    public static Optional<Visitor> visitor(Context request, Database database) {
        return secret(request)
                .flatMap(secret -> database.transact(handle -> new SessionStore(handle).personWith(secret)))
                .map(Person::asVisitor);
    }

    static Optional<Secret> secret(Context request) {
        return Optional.ofNullable(request.cookie(NAME)).map(Secret::new);
    }

    static void set(Context request, Secret secret) {
        // Readback itself speaks http; a proxy in front of it tells whether the browser speaks https
        boolean https = "https".equals(request.scheme()) || "https".equals(request.header("X-Forwarded-Proto"));
        request.cookie(new Cookie(NAME, secret.text(), "/", UNTIL_THE_BROWSER_CLOSES, https, true, null, SameSite.LAX));
    }

    static void clear(Context request) {
        request.removeCookie(NAME);
    }
}
