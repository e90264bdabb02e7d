package org.carillon.page;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * What goes wrong behind a page while it is used: errors on its console (a refusal by its Content-Security-Policy is one of them),
 * exceptions of its scripts, requests that fail.
 */
final class Watch {
    private static final Map<Page, Watch> WATCHES = new WeakHashMap<>();

    private final List<String> complaints = new ArrayList<>();

    private Watch() {}

    static void over(Page page) {
        Watch watch = new Watch();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                watch.complaints.add("console: " + message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(error -> watch.complaints.add("script: " + error));
        page.onRequestFailed(request -> {
            // What was under way when the page was left is not a fault of the page.
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                watch.complaints.add("request: " + request.url() + " " + request.failure());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                watch.complaints.add("answer: " + response.status() + " of " + response.url());
            }
        });
        WATCHES.put(page, watch);
    }

    static List<String> complaints(Page page) {
        return List.copyOf(of(page).complaints);
    }

    static void forget(Page page) {
        of(page).complaints.clear();
    }

    private static Watch of(Page page) {
        Watch watch = WATCHES.get(page);
        if (watch == null) {
            throw new IllegalArgumentException("not opened by a Visitor: " + page.url());
        }
        return watch;
    }
}
