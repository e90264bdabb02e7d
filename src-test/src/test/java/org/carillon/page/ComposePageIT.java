package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** Compose: one message to somebody, or about a load. */
@BrowserTest
class ComposePageIT {
    private final CarillonServer server;
    private final Browser browser;
    private final Client staff;

    ComposePageIT(CarillonServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
        this.staff = Client.of("staff", server);
    }

    @Test
    void aMessageGoesOutAsItWasPreviewed() {
        String number = Desk.newPhone();
        Page page = compose("?to=" + number.replace("+", "%2B"));
        assertThat(page.getByLabel("Phone number", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(number);
        String text = Client.unique("Tea at 4? ☕ <script>document.title = 'taken over'</script>");
        message(page).fill(text);
        assertThat(page.locator("#preview-text")).hasText(text);
        assertThat(page.locator("#count-in-message")).containsText("☕");
        Look.at(page, "compose");
        send(page);
        assertThat(page.locator(".toast")).containsText("Sent to " + number);
        assertThat(page.locator("#outcomes a")).hasAttribute("href", Pattern.compile("/message\\?id=.+"));
        assertThat(message(page)).hasValue("");
        assertEquals(1, staff.arrivals(text));
        assertEquals(0, page.locator("#preview script").count());
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Page page = compose("?to=12");
        send(page);
        Look.forgive(page);
        assertThat(page.locator(".field-error").first()).isVisible();
        message(page).fill("Hello");
        send(page);
        assertThat(page.locator("#error-to")).containsText("too short");
        assertThat(page.locator(".toast").last()).containsText("Not sent.");
        Look.forgive(page);
    }

    @Test
    void aUserIsLookedUpAndATemplateGreetsByName() {
        String name = Client.unique("Zoe Compose");
        int user = add("/api/users", Map.of("name", name, "phone", Desk.newPhone()));
        String template = Client.unique("Late");
        add("/api/sms/templates", Map.of("name", template, "text", "Dear {name}, {minutes} minutes late."));
        Page page = compose("");
        page.getByLabel("A user").check();
        page.locator("#user_input").pressSequentially(name);
        page.locator(".ui-autocomplete-item").first().click();
        assertThat(page.locator("#user_hinput")).hasValue(String.valueOf(user));
        page.getByLabel("Begin with a template").selectOption(template);
        assertThat(message(page)).hasValue("Dear " + name + ", {minutes} minutes late.");
        assertThat(page.locator("#preview-open")).containsText("{minutes}");
        send(page);
        assertThat(page.locator("#confirm")).containsText("{minutes}");
        page.locator("#confirm").getByText("No, go back").click();

        message(page).fill(Client.unique("In the application"));
        page.getByLabel("Channel").selectOption("in_app");
        send(page);
        assertThat(page.locator(".toast")).containsText("Delivered to " + name);
    }

    @Test
    void aDriverIsToldOfALoadInTheDocumentedWords() {
        int number = ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        int driver =
                add("/api/drivers", Map.of("first_name", "Lou", "last_name", "D" + number, "phone", Desk.newPhone()));
        Map<String, Object> load = Map.of(
                "load_number",
                "C-" + number,
                "pickup_location",
                "Chicago, IL",
                "delivery_location",
                "Dallas, TX",
                "pickup_date",
                "2027-01-05",
                "driver_id",
                driver);
        int id = add("/api/loads", load);
        Page page = compose("?about=assignment");
        page.locator("#load_input").pressSequentially("c-" + number);
        page.locator(".ui-autocomplete-item").first().click();
        assertThat(page.locator("#driver_hinput")).hasValue(String.valueOf(driver));
        assertThat(page.locator("#preview-text")).containsText("You've been assigned to Load #C-" + number);
        send(page);
        assertThat(page.locator(".toast")).containsText("Sent to Lou D" + number);

        page.navigate(server.at("/compose?about=update&load_id=" + id).toString());
        page.getByLabel("What has changed?").fill("Pickup at 2 PM");
        assertThat(page.locator("#preview-text")).containsText("Pickup at 2 PM");
        Look.at(page, "compose-update");
        send(page);
        assertThat(page.locator(".toast")).containsText("Sent to Lou D" + number);
    }

    @Test
    void aDriverWithoutANumberIsNamed() {
        int driver = add("/api/drivers", Map.of("first_name", "Nora", "last_name", "Nophone"));
        staff.post("/api/notifications", "{\"kind\": \"sms\", \"driver_id\": " + driver + ", \"message\": \"m\"}")
                .then()
                .statusCode(422)
                .body("errors.driver_id", equalTo("Driver has no phone number on file"));
        staff.post(
                        "/api/notifications",
                        "{\"kind\": \"email\", \"driver_id\": 1, \"to\": \"a@b.c\", \"subject\": \"s\"}")
                .then()
                .statusCode(400);
    }

    private int add(String path, Map<String, ?> content) {
        return Client.admin(server).json().body(content).post(server.at(path)).path("id");
    }

    private Page compose(String query) {
        return browser.signedIn("staff").open("/compose" + query);
    }

    private static Locator message(Page page) {
        return page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true));
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send now"))
                .click();
    }
}
