package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The simulator's phones. */
@BrowserTest
class PhonePageIT {
    private final Browser browser;

    PhonePageIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void saysThatItIsSimulated() {
        Page page = browser.stranger().open("/simulator/");
        assertThat(page.getByText("No message leaves this machine")).isVisible();
        Look.at(page, "simulator");
    }
}
