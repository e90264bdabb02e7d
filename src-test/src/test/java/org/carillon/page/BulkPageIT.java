package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** Bulks: from a table to its last message. */
@BrowserTest
class BulkPageIT {
    private final CarillonServer server;
    private final Browser browser;
    private final Client staff;

    BulkPageIT(CarillonServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
        this.staff = Client.of("staff", server);
    }

    @Test
    void aTableIsCheckedThenSentAndWatched() {
        String text = Client.unique("the yard closes");
        Page page = browser.signedIn("staff").open("/new-bulk");
        upload(
                page,
                "Full name;Mobile;Gate\nAna;" + Desk.newPhone() + ";7\nBo;12;8\n<script>x</script>;" + Desk.newPhone()
                        + ";\n");
        assertThat(page.locator("#columns tbody tr")).hasCount(3);
        assertThat(page.getByLabel("Is: Mobile")).hasValue("to");
        assertThat(page.getByLabel("Is: Full name")).hasValue("name");
        message(page, "Hi {name}, gate ");
        click(page, "{gate}");
        page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true)).pressSequentially(": " + text);
        assertThat(page.locator("#first-text")).hasText("Hi Ana, gate 7: " + text);
        Look.at(page, "new-bulk");

        click(page, "Check the list");
        page.waitForURL(Pattern.compile("/bulk\\?id="));
        assertThat(page.locator("h1")).containsText("Checked, not sent");
        assertThat(page.locator(".rows tbody tr")).hasCount(2);
        assertThat(page.locator(".rows tbody")).containsText("Not a phone number");
        assertThat(page.locator(".rows tbody")).containsText("A value is missing");
        assertThat(page.locator(".bubble")).hasText("Hi Ana, gate 7: " + text);
        Look.at(page, "bulk-checked");

        click(page, "Send one message");
        assertThat(page.locator("#how-far")).containsText("1 of 1 are with the provider (100 %)");
        assertThat(page.locator("h1")).containsText("Finished");
        assertEquals(1, staff.arrivals("Hi Ana, gate 7: " + text));
        Look.at(page, "bulk");
    }

    @Test
    void theBadRowsAreATable() {
        String id = staff.post(
                        "/api/batches", "{\"recipients\": [\"12\", \"=1+1\"], \"message\": \"m\", \"dry_run\": true}")
                .path("batch_id");
        staff.request()
                .get(server.at("/api/batches/" + id + "/rows.csv?state=refused"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(allOf(containsString("invalid_phone_number"), containsString("'=1+1")));
        staff.get("/api/batches/" + id + "/rows.csv?state=odd").then().statusCode(400);
        staff.json()
                .header("Prefer", "return=minimal")
                .body("{\"recipients\": [\"12\"], \"message\": \"m\", \"dry_run\": true}")
                .post(server.at("/api/batches"))
                .then()
                .statusCode(200)
                .body(not(containsString("bad_rows")));
    }

    @Test
    void aPastedListWaitsIsPausedAndStopped() {
        Page page = browser.signedIn("staff").open("/new-bulk");
        click(page, "Check the list");
        assertThat(page.locator(".field-error")).hasText("Choose a file.");
        page.getByLabel("Paste a list").check();
        page.getByLabel("Recipients").fill(Desk.newPhone() + ", Ana\n" + Desk.newPhone() + ", Bo");
        assertThat(page.getByLabel("The first line has the headings")).not().isChecked();
        message(page, Client.unique("Hi {name}"));
        page.getByLabel("Send at").fill("2027-06-01T10:00");
        click(page, "Check the list");
        click(page, "Send 2 messages");
        assertThat(page.locator("h1")).containsText("Scheduled");
        click(page, "Pause");
        assertThat(page.locator("h1")).containsText("Paused");
        click(page, "Stop");
        page.locator("#confirm").getByText("Yes").click();
        assertThat(page.locator("h1")).containsText("Stopped");
        page.navigate(server.at("/bulks?status=stopped").toString());
        assertThat(page.locator("#bulks tbody tr").first()).containsText("Stopped");
        Look.at(page, "bulks");
    }

    @Test
    void aLargeOneIsApprovedByASecondPerson() {
        Visitor first = browser.signedIn("staff");
        Page page = first.open("/new-bulk");
        upload(
                page,
                IntStream.range(0, 301)
                        .mapToObj(i -> "+1415%07d".formatted(5_560_000 + i))
                        .collect(Collectors.joining("\n")));
        message(page, Client.unique("Large"));
        page.getByLabel("Send at").fill("2027-06-01T10:00");
        click(page, "Check the list");
        click(page, "Ask for approval of 301 messages");
        assertThat(page.locator("#bulk .notice")).containsText("somebody of the staff other than whoever made it");
        String address = page.url();
        Page second = browser.signedIn("staff").open(address.substring(address.indexOf("/bulk")));
        click(second, "Approve and send 301 messages");
        assertThat(second.locator("h1")).containsText("Scheduled");
        click(second, "Stop");
        second.locator("#confirm").getByText("Yes").click();
        assertThat(second.locator("h1")).containsText("Stopped");
    }

    private static void upload(Page page, String table) {
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("list.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private static void message(Page page, String text) {
        page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
