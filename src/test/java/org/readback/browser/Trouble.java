package org.readback.browser;

import com.microsoft.playwright.Route;
import java.util.function.Consumer;

/** What befalls the answers of a page on their way, until it's over. */
final class Trouble {
    private boolean over;

    /** Answers go on being intercepted when it's over: one that is held while that is switched off may get no reply. */
    static Trouble of(Visit visit, Consumer<Route> befalls) {
        Trouble trouble = new Trouble();
        visit.page().route("**/responses/**", route -> {
            if (trouble.over) {
                route.resume();
            } else {
                befalls.accept(route);
            }
        });
        return trouble;
    }

    void isOver() {
        over = true;
    }
}
