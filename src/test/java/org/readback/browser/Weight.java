package org.readback.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a page moves over the network: headers and bodies as they are sent, compressed. */
final class Weight {
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Long> bytes = new TreeMap<>();

    private Weight() {}

    /** Goes there, and weighs all that the page moves to its last request. */
    static Weight of(Visit visit, String path) {
        Weight weight = new Weight();
        CDPSession network = visit.page().context().newCDPSession(visit.page());
        network.on("Network.requestWillBeSent", weight::expect);
        network.on("Network.loadingFinished", weight::add);
        network.send("Network.enable");
        visit.open(path);
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        network.detach();
        return weight;
    }

    private void expect(JsonObject sent) {
        String url = text(sent.getAsJsonObject("request"), "url");
        addresses.put(text(sent, "requestId"), URI.create(url).getPath());
    }

    private static String text(JsonObject event, String name) {
        return event.get(name).getAsString();
    }

    private void add(JsonObject finished) {
        long length = finished.get("encodedDataLength").getAsLong();
        bytes.merge(addresses.getOrDefault(text(finished, "requestId"), "?"), length, Long::sum);
    }

    /** How much was moved in all; what came out of the browser's cache counts nothing. */
    long bytes() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        return bytes() + " bytes "
                + bytes.entrySet().stream()
                        .filter(moved -> moved.getValue() > 0)
                        .toList();
    }
}
