package org.carillon.page;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the first load of a page takes over the wire, with its headers, as it is compressed. */
final class Weight {
    private static final long LIMIT = 600 * 1024;

    private Weight() {}

    /** Loads the address of the page anew, with its cookies and an empty cache. */
    static Optional<String> excess(Page page) {
        Map<String, String> addresses = new TreeMap<>();
        Map<String, Long> bytes = new TreeMap<>();
        try (BrowserContext context = page.context()
                .browser()
                .newContext(
                        new NewContextOptions().setStorageState(page.context().storageState()))) {
            Page fresh = context.newPage();
            CDPSession wire = context.newCDPSession(fresh);
            Set<String> underWay = new HashSet<>();
            wire.on("Network.requestWillBeSent", event -> {
                addresses.put(
                        id(event), event.getAsJsonObject("request").get("url").getAsString());
                // A stream that keeps the page up to date never ends.
                if (!event.get("type").getAsString().equals("EventSource")) {
                    underWay.add(id(event));
                }
            });
            wire.on("Network.loadingFinished", event -> {
                bytes.merge(id(event), event.get("encodedDataLength").getAsLong(), Long::sum);
                underWay.remove(id(event));
            });
            wire.on("Network.loadingFailed", event -> underWay.remove(id(event)));
            wire.send("Network.enable");
            fresh.navigate(page.url());
            fresh.waitForCondition(underWay::isEmpty);
        }
        long sum = bytes.values().stream().mapToLong(Long::longValue).sum();
        return sum <= LIMIT
                ? Optional.empty()
                : Optional.of("the first load takes " + sum / 1024 + " KB, over " + LIMIT / 1024 + " KB: "
                        + bytes.entrySet().stream()
                                .sorted(Map.Entry.<String, Long>comparingByValue()
                                        .reversed())
                                .limit(6)
                                .map(one -> one.getValue() / 1024 + " KB " + addresses.get(one.getKey()))
                                .collect(Collectors.joining(", ")));
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
