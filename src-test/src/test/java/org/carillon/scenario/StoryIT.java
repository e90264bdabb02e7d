package org.carillon.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.page.Browser;
import org.carillon.page.BrowserTest;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** What Carillon is for, as a receptionist and a patient see it, each in front of a window that nobody reloads. */
@BrowserTest
class StoryIT {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    private final CarillonServer server;
    private final Browser browser;
    private final String phone = Desk.newPhone();
    private final String patient =
            "Maria Santos " + UUID.randomUUID().toString().substring(0, 6);

    StoryIT(CarillonServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    @Test
    void aPatientIsToldAndConfirmsAndTheReceptionSeesIt() {
        int id = registered();
        Page desk = signIn("/booking");
        book(desk);
        Page thread = window(desk, "/conversation?patient=" + id);
        Page handset = window(desk, "/simulator/#" + phone.replace("+", "%2B"));

        assertThat(bubble(handset, "Anita Rao")).containsText("delivered", SOON);
        assertThat(desk.locator("#appointment")).containsText("Delivered", SOON);

        desk.getByLabel("Send once more").selectOption("reminder");
        desk.locator("#again").getByRole(AriaRole.BUTTON).click();
        assertThat(bubble(handset, "Reply 1 to confirm")).containsText("delivered", SOON);
        assertThat(thread.getByRole(AriaRole.LOG)).containsText("Reply 1 to confirm", SOON);

        handset.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("1 · confirm"))
                .click();
        assertThat(desk.locator("#status")).containsText("Confirmed", SOON);
        assertThat(desk.locator("#appointment")).containsText("The patient has replied", SOON);
        assertThat(thread.locator(".thread-received .said")).containsText(new String[] {"1"}, SOON);
        assertThat(bubble(handset, "Thank you. Your appointment")).isVisible();
        for (Page page : List.of(desk, thread, handset)) {
            assertEquals(true, page.evaluate("window.sameDocument"), page.url());
        }
    }

    private int registered() {
        return Client.admin(server)
                .json()
                .body(Map.of("name", patient, "phones", List.of(Map.of("label", "Mobile", "number", phone))))
                .post(server.at("/api/patients"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Page signIn(String path) {
        Page page = browser.stranger().open(path);
        page.getByLabel("User name").fill(browser.account("staff"));
        page.getByLabel("Password").fill(Browser.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**" + path);
        return page;
    }

    private void book(Page desk) {
        desk.getByText("Take the data of a known patient").click();
        desk.getByLabel("A part of the name").fill(patient);
        desk.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Search"))
                .click();
        desk.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(patient)).click();
        Locator form = desk.locator("#booking");
        assertThat(form.getByLabel("Phone number", exactly())).hasValue(phone);
        form.getByLabel("Date", exactly())
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(5).toString());
        form.getByLabel("Time", exactly()).fill("10:30");
        form.getByLabel("Doctor", exactly()).fill("Anita Rao");
        form.getByLabel("Department", exactly()).fill("Cardiology");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Book"))
                .click();
        desk.waitForURL("**/appointment?id=*");
        desk.evaluate("window.sameDocument = true");
        assertThat(desk.locator("#status")).containsText("Not confirmed");
    }

    /** Another window of the same browser, signed in as the first. */
    private Page window(Page first, String path) {
        Page page = first.context().newPage();
        page.navigate(server.address() + path);
        page.evaluate("window.sameDocument = true");
        return page;
    }

    private static Locator bubble(Page page, String text) {
        return page.getByRole(AriaRole.LOG).locator(".bubble").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
