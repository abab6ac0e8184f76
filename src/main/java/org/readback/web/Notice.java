package org.readback.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has just been done, said once: on the page that this request answers with, or on the next one. */
public enum Notice {
    PRACTICE_KEPT("What you did as a guest is in your account now."),
    PRACTICE_FORGOTTEN("Everything you did as a guest is deleted."),
    DELETION_ASKED("You have asked for your account to be deleted."),
    DELETION_WITHDRAWN("You have taken your request back. Your account stays as it is."),
    STUDENT_DELETED("The account and everything in it is deleted."),
    ACCOUNT_DELETED("The account that was signed in here is deleted, with everything in it.");

    private static final String COOKIE = "readback-notice";
    private static final int ONE_MINUTE = 60;

    private final String words;

    Notice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Lets this page, or the one that the browser is led to, say it. */
    public void tell(Context request) {
        request.attribute(COOKIE, this);
        request.cookie(new Cookie(COOKIE, name(), "/", ONE_MINUTE, false, true, null, SameSite.LAX));
    }

    /** What is to be said now; it isn't said again. */
    static Optional<Notice> take(Context request) {
        Notice now = request.attribute(COOKIE);
        String kept = request.cookie(COOKIE);
        if (now == null && kept == null) {
            return Optional.empty();
        }
        request.attribute(COOKIE, null);
        request.removeCookie(COOKIE);
        return now != null ? Optional.of(now) : named(kept);
    }

    private static Optional<Notice> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(notice -> notice.name().equals(name))
                .findFirst();
    }
}
