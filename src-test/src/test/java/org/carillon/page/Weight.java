package org.carillon.page;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.Optional;
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
            wire.on(
                    "Network.requestWillBeSent",
                    event -> addresses.put(
                            id(event),
                            event.getAsJsonObject("request").get("url").getAsString()));
            wire.on(
                    "Network.loadingFinished",
                    event -> bytes.merge(
                            id(event), event.get("encodedDataLength").getAsLong(), Long::sum));
            wire.send("Network.enable");
            fresh.navigate(page.url());
            settle(fresh);
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

    /** A page that is kept up to date by a stream never falls silent. */
    private static void settle(Page page) {
        try {
            page.waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(3_000));
        } catch (TimeoutError stillBusy) {
            page.waitForLoadState(LoadState.LOAD);
        }
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
