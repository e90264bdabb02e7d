package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** Today at a glance. */
@BrowserTest
class OverviewPageIT {
    private static final double COUNTED_WITHIN = 60_000;
    private final Browser browser;
    private final Client staff;

    OverviewPageIT(Browser browser, CarillonServer server) {
        this.browser = browser;
        this.staff = Client.of("staff", server);
    }

    @Test
    void aMessageIsCountedWithoutAReload() {
        Page page = browser.signedIn("staff").open("/overview");
        page.evaluate("window.sameDocument = true");
        double before = taken(page);
        staff.awaitStatus(staff.send(Desk.newPhone(), Client.unique("seen")).path("id"), "delivered");
        page.waitForFunction(
                "before => Number(document.querySelector('#taken .figure').textContent.replace(/\\D/g, '')) > before",
                before,
                new Page.WaitForFunctionOptions().setTimeout(COUNTED_WITHIN));
        assertThat(page.locator("#speed")).containsText("Promise");
        assertThat(page.locator("#providers")).containsText("Twilio");
        assertThat(page.locator("#timers")).containsText("All are alive");
        page.locator("#hours-table summary").click();
        assertThat(page.locator("#hours-table tbody tr"))
                .hasCount(24, new LocatorAssertions.HasCountOptions().setTimeout(5_000));
        page.locator("#timers-list summary").click();
        assertEquals(true, page.evaluate("window.sameDocument"));
        Look.at(page, "overview");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Taken in"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/messages\\?from=.*"));
    }

    private static double taken(Page page) {
        return Double.parseDouble(page.locator("#taken .figure").textContent().replaceAll("\\D", ""));
    }
}
