package org.readback.dictionary;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.SecurityHeaders;
import org.readback.web.Views;

/** Looking words up. A meaning is the same for everyone, so browsers may keep it. */
public final class WordPages {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Views views;

    public WordPages(Views views) {
        this.views = views;
    }

    public void register(RoutesConfig routes) {
        routes.get("/words", this::ask, Access.EVERYONE);
        routes.get("/words/{word}", this::show, Access.EVERYONE);
        routes.get("/words/{word}/meanings", this::meanings, Access.EVERYONE);
    }

    /** Where the form of a reading leads: to the page of the word that was typed. */
    private void ask(Context request) {
        String typed = request.queryParam("word");
        LookedUp looked = LookedUp.of(typed == null ? "" : typed);
        if (looked.isBlank()) {
            show(request, looked);
            return;
        }
        String article = article(request);
        request.redirect("/words/"
                + URLEncoder.encode(looked.word(), StandardCharsets.UTF_8).replace("+", "%20")
                + (article == null ? "" : "?article=" + article));
    }

    private void show(Context request) {
        show(request, LookedUp.of(request.pathParam("word")));
    }

    private void show(Context request, LookedUp looked) {
        String title = looked.isBlank() ? "Look up a word" : "What “" + looked.word() + "” means";
        views.render(request, "dictionary/word", new WordPage(Frame.of(request, title), looked, article(request)));
    }

    private static @Nullable String article(Context request) {
        String article = request.queryParam("article");
        return article != null && article.matches("[\\w-]{1,200}") ? article : null;
    }

    /** What the script of a reading shows beside the word. */
    private void meanings(Context request) {
        SecurityHeaders.mayBeKept(request, KEPT);
        views.render(request, "dictionary/meanings", LookedUp.of(request.pathParam("word")));
    }
}
