package org.carillon.scenario;

import org.carillon.page.Browser;
import org.carillon.page.BrowserTest;
import org.carillon.page.Look;
import org.carillon.page.SampleDay;
import org.carillon.page.Tour;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page asks of the database is answered by H2 and by PostgreSQL, and nobody is shown the way to a page that refuses. */
@BrowserTest
class PagesAnswerIT {
    private final Browser browser;

    PagesAnswerIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void fill(CarillonServer server) {
        SampleDay.fill(server);
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "staff", "auditor"})
    void everyPageThatIsLinkedAnswers(String role) {
        Tour.of(browser.signedIn(role), Look::behind);
    }
}
