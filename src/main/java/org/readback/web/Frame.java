package org.readback.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its own content.
 *
 * @param notice what was done just before
 * @param reader how its text is to look
 */
public record Frame(
        String title,
        Optional<Visitor> visitor,
        String path,
        Assets assets,
        Optional<Notice> notice,
        ReaderSettings reader) {
    /** How a link to {@code path} says that it leads to the page one is on; null where it leads elsewhere. */
    public @Nullable String at(String path) {
        return this.path.equals(path) ? "page" : null;
    }

    /** Whose answers this browser keeps and sends: the visitor's id if attempts can be theirs, else null. */
    public @Nullable String learner() {
        return visitor.filter(Visitor::isLearner)
                .map(learner -> String.valueOf(learner.id()))
                .orElse(null);
    }

    /** Where the page finds one of our files, such as {@code /js/attempt.js}. */
    public String asset(String path) {
        return assets.address(path);
    }

    public static Frame of(Context request, String title) {
        return of(request, title, Gate.visitor(request));
    }

    static Frame of(Context request, String title, Optional<Visitor> visitor) {
        return new Frame(
                title,
                visitor,
                request.path(),
                request.appData(Assets.KEY),
                Notice.take(request),
                ReaderSettingsPages.settings(request));
    }
}
