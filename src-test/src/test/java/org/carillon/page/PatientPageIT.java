package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** Patients as staff keep them. */
@BrowserTest
class PatientPageIT {
    private final Browser browser;
    private final CarillonServer server;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String mobile = "+6149" + (1_000_000 + Math.abs(mark.hashCode() % 9_000_000));

    PatientPageIT(Browser browser, CarillonServer server) {
        this.browser = browser;
        this.server = server;
    }

    @Test
    void aPatientIsAddedByKeyboardAndAnImpossibleNumberIsNamedAtItsField() {
        Page page = browser.signedIn("staff").open("/patient");
        Locator numbers = page.getByLabel("Number", new Page.GetByLabelOptions().setExact(true));
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill("Ada <script>alert(1)</script> " + mark);
        numbers.first().fill(mobile);
        press(page, "Add a number");
        page.keyboard().type("Work");
        page.keyboard().press("Tab");
        page.keyboard().type("+1234567890");
        press(page, "Add");
        assertThat(numbers.nth(1)).hasAttribute("aria-invalid", "true");
        assertThat(numbers.nth(1)).isFocused();
        assertThat(numbers.first()).not().hasAttribute("aria-invalid", "true");
        Look.forgive(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove this number"))
                .nth(1)
                .press("Enter");
        assertThat(numbers.first()).isVisible();
        press(page, "Add");
        page.waitForURL(Pattern.compile(".*/patient\\?id=\\d+"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Ada <script>alert(1)</script> " + mark);
        assertThat(page.getByText("SMS: goes")).isVisible();
        Look.at(page, "patient");

        page.navigate(page.url().replaceAll("/patient\\?.*", "/patients?name=" + mark));
        assertThat(page.getByRole(AriaRole.ROW)).hasCount(2);
        assertThat(page.getByRole(AriaRole.ROW).nth(1)).containsText(mobile);
        Look.at(page, "patients");
    }

    @Test
    void whoComesSecondIsToldAndOverwritesNothing() {
        int id = patient();
        Page page = browser.signedIn("staff").open("/patient?id=" + id);
        Client.admin(server)
                .json()
                .body("{\"name\": \"First %s\", \"phones\": [{\"number\": \"%s\"}]}".formatted(mark, mobile))
                .put(server.at("/api/patients/" + id))
                .then()
                .statusCode(200);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("Second " + mark);
        press(page, "Save");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show it as it is now"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("First " + mark);
    }

    @Test
    void aPatientGoesOutOfUseAndBack() {
        Page page = browser.signedIn("staff").open("/patient?id=" + patient());
        press(page, "Take out of use");
        press(page, "Yes");
        assertThat(page.getByText("Out of use", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        press(page, "Save and put in use again");
        assertThat(page.getByText("In use", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void aStatementStopsMessagesAndSaysWhy() {
        patient();
        Page page = browser.signedIn("staff").open("/consents?address=" + mobile.replace("+", "%2B"));
        press(page, "Record a statement");
        page.getByLabel("Evidence").fill("Told the desk: <b>no</b> texts " + mark);
        press(page, "Record it");
        Locator now =
                page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("What holds now")));
        assertThat(now.getByText("SMS: not wanted")).isVisible();
        assertThat(now.getByText("Told the desk: <b>no</b> texts " + mark).first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.ROW)).hasCount(4);
        Look.at(page, "consents");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    private int patient() {
        return Client.admin(server)
                .post(
                        "/api/patients",
                        "{\"name\": \"Ada %s\", \"phones\": [{\"label\": \"Mobile\", \"number\": \"%s\"}]}"
                                .formatted(mark, mobile))
                .path("id");
    }
}
