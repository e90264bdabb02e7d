package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** The log of messages, and one message with its life. */
@BrowserTest
class MessagesPageIT {
    private final Browser browser;
    private final Client staff;

    MessagesPageIT(Browser browser, CarillonServer server) {
        this.browser = browser;
        this.staff = Client.of("staff", server);
    }

    @Test
    void aMessageIsFoundByItsNumberAndTakenAway() throws IOException {
        String phone = Desk.newPhone();
        String text = "<script>document.title = 'run'</script> " + Client.unique("ç");
        staff.awaitStatus(staff.send(phone, text).path("id"), "delivered");
        Page page = browser.signedIn("staff").open("/messages");
        page.getByLabel("Find").fill(phone);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        assertThat(page.locator("#messages tbody tr")).hasCount(1);
        assertThat(page.locator("#messages tbody tr")).containsText("<script>");
        Look.at(page, "messages");
        Download table =
                page.waitForDownload(() -> page.getByText("Download as CSV").click());
        assertTrue(Files.readString(table.path()).contains(phone), table::suggestedFilename);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(phone))
                .click();
        assertThat(page.locator("#body")).hasText(text);
        assertThat(page.locator("#life > li").last()).containsText("Delivered");
        assertThat(page.locator("#message")).containsText("because of “ç”");
        assertThat(page).hasTitle("Message to " + phone + " · Carillon");
        Look.at(page, "message");
    }

    @Test
    void whatHappensShowsByItself() {
        String phone = Desk.newPhone();
        Page page = browser.signedIn("staff").open("/messages?q=" + phone.replace("+", "%2B"));
        page.evaluate("window.sameDocument = true");
        assertThat(page.locator("#messages")).containsText("No message matches");
        staff.send(phone, Client.unique("live"));
        assertThat(page.locator("#messages tbody tr")).hasCount(1);
        assertThat(page.locator("#messages tbody tr")).containsText("Delivered");
        assertEquals(true, page.evaluate("window.sameDocument"));
    }

    @Test
    void aFailedMessageSaysWhyAndIsSentAgain() {
        String id = staff.send("+15005550001", Client.unique("refused")).path("id");
        Page page = browser.signedIn("staff").open("/message?id=" + id);
        assertThat(page.locator("#why")).containsText("The recipient's number is not a valid phone number");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send again"))
                .click();
        assertThat(page.locator("#toasts")).containsText("sent again");
        assertThat(page.locator("#message")).containsText(id);
        browser.signedIn("auditor")
                .open("/message?id=" + id)
                .locator("#doing button")
                .all()
                .forEach(button -> {
                    throw new AssertionError("an auditor may not act: " + button.textContent());
                });
    }

    @Test
    void aScheduledMessageIsCanceledAfterAQuestion() {
        String id = staff.post("/api/sms/send", """
                {"to_number": "%s", "message": "%s", "send_at": "%s"}""".formatted(
                        Desk.newPhone(),
                        Client.unique("later"),
                        Instant.parse(staff.get("/api/overview").path("at")).plusSeconds(7200)))
                .path("id");
        Page page = browser.signedIn("staff").open("/message?id=" + id);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel this message"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes"))
                .click();
        assertThat(page.locator("#message .heading")).containsText("Canceled");
        staff.get("/api/notifications/" + id).then().body("status", equalTo("canceled"));
    }
}
