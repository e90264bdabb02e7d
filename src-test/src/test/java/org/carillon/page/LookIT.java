package org.carillon.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What looks at all other pages sees what it is there for. */
@BrowserTest
class LookIT {
    private final Browser browser;

    LookIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void seesWhatIsWrongWithAPage() throws IOException {
        try (FlawedSite site = FlawedSite.start()) {
            Page page = browser.stranger().open(site.address());
            String findings = assertThrows(AssertionError.class, () -> Look.at(page, "flawed"))
                    .getMessage();
            assertThat(
                    findings,
                    allOf(
                            containsString("light: color-contrast"),
                            containsString("dark: color-contrast"),
                            containsString("phone: color-contrast"),
                            containsString("phone: 9"),
                            containsString("table#wide"),
                            containsString("Content Security Policy"),
                            containsString("script: Error: broken"),
                            containsString("answer: 404 of " + site.address() + "missing.png"),
                            containsString("the first load takes 68")));
            Look.forgive(page);
            assertThat(
                    assertThrows(AssertionError.class, () -> Look.at(page, "flawed"))
                            .getMessage(),
                    not(containsString("behind the page")));
        }
    }
}
