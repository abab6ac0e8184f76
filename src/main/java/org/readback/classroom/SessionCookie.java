package org.readback.classroom;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.readback.database.Database;
import org.readback.web.Notice;
import org.readback.web.Visitor;

/** The cookie by which a browser shows that it is signed in. */
public final class SessionCookie {
    private static final String NAME = "readback";
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;
    // the longest that browsers keep one; how long a guest's session lives, the server knows
    private static final int LONGEST_SECONDS = 400 * 24 * 60 * 60;

    private SessionCookie() {}

    /** Who sent the request. */
    public static Optional<Visitor> visitor(Context request, Database database) {
        return secret(request)
                .flatMap(secret -> database.transact(handle -> person(request, secret, new SessionStore(handle))))
                .map(Person::asVisitor);
    }

    private static Optional<Person> person(Context request, Secret secret, SessionStore sessions) {
        Optional<Person> person = sessions.personWith(secret);
        if (person.isEmpty() && sessions.isOfDeleted(secret)) {
            // a script that still saves answers is told so for each; the next page is the last that knows
            if (HandlerType.GET.equals(request.method())) {
                clear(request);
            }
            Notice.ACCOUNT_DELETED.tell(request);
        }
        return person;
    }

    static Optional<Secret> secret(Context request) {
        return Optional.ofNullable(request.cookie(NAME)).map(Secret::new);
    }

    /** Signs the browser in until it closes. */
    static void set(Context request, Secret secret) {
        set(request, secret, UNTIL_THE_BROWSER_CLOSES);
    }

    /** Makes the browser a guest's, also after it was closed: a guest has no other way back. */
    static void setForGuest(Context request, Secret secret) {
        set(request, secret, LONGEST_SECONDS);
    }

    private static void set(Context request, Secret secret, int seconds) {
        // Readback itself speaks http; a proxy in front of it tells whether the browser speaks https
        boolean https = "https".equals(request.scheme()) || "https".equals(request.header("X-Forwarded-Proto"));
        request.cookie(new Cookie(NAME, secret.text(), "/", seconds, https, true, null, SameSite.LAX));
    }

    /** Lets the browser forget who was signed in. */
    public static void clear(Context request) {
        request.removeCookie(NAME);
    }
}
