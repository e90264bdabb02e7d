package org.carillon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page that can be reached, with something on it. */
@BrowserTest
class EveryPageIT {
    private final Browser browser;

    EveryPageIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void fill(CarillonServer server) {
        SampleDay.fill(server);
    }

    @Test
    void passesInEnglish() {
        Set<String> visited = Tour.of(browser.signedIn("administrator"), Look::at);
        assertTrue(visited.size() > 20, visited.toString());
    }

    @Test
    void passesInGermanOnAPhone() {
        Tour.of(browser.signedIn("administrator").reading("de-DE").onPhone(), (page, name) -> {
            assertEquals("de", page.locator("html").getAttribute("lang"), name);
            Look.onPhone(page, name + "-german");
        });
    }
}
