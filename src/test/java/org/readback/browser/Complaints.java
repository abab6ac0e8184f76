package org.readback.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no page may do, noted while somebody visits it. */
final class Complaints {
    private static final Set<String> KEPT_FOR_GOOD = Set.of("stylesheet", "script", "font", "image");

    private final String address;
    private final List<String> heard = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    /** Listens to the page of the server at this address. */
    Complaints(Page page, String address) {
        this.address = address;
        page.onPageError(error -> heard.add("script failed: " + error));
        page.onConsoleMessage(this::hear);
        page.onResponse(this::look);
        page.onRequest(request -> {
            if (!request.url().startsWith(address + "/")) {
                heard.add("asked another site: " + request.url());
            }
        });
    }

    private void hear(ConsoleMessage message) {
        // a failed request is heard of in look(), and a cut network is no fault of the page
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            heard.add("console: " + message.text());
        }
    }

    private void look(Response response) {
        boolean isPart = !response.request().isNavigationRequest();
        if (isPart && response.status() >= 400 && !expected.contains(response.status())) {
            heard.add(response.status() + " for " + response.url());
        }
        String kind = response.request().resourceType();
        if (KEPT_FOR_GOOD.contains(kind) && !response.url().startsWith(address + "/assets/")) {
            heard.add("browsers would ask for this " + kind + " again and again; link it with frame.asset(…): "
                    + response.url());
        }
    }

    /** Answers with this status are no fault from now on. */
    void expect(int status) {
        expected.add(status);
    }

    /** Fails for what was heard since the last time. */
    void tell() {
        List<String> since = List.copyOf(heard);
        heard.clear();
        if (!since.isEmpty()) {
            throw new AssertionError(String.join("\n", since));
        }
    }
}
