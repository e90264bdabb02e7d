package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** Users, departments, drivers and loads as staff keep them. */
@BrowserTest
class DirectoryPageIT {
    private final Browser browser;
    private final Client admin;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    DirectoryPageIT(Browser browser, CarillonServer server) {
        this.browser = browser;
        this.admin = Client.admin(server);
    }

    @Test
    void aFileIsLookedThroughBeforeItIsTakenOver() {
        Page page = browser.signedIn("staff").open("/users?name=" + mark);
        button(page, "Import a file").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("CSV file").setInputFiles(new FilePayload("users.csv", "text/csv", """
                        name,phone,Shoe size
                        Good %1$s,+61491570006,42
                        Bad %1$s,12,43
                        """.formatted(mark)
                .getBytes(StandardCharsets.UTF_8)));
        button(page, "Look through the file").click();
        assertThat(dialog.locator("[data-count=added]")).hasText("1");
        assertThat(dialog.locator("[data-count=failed]")).hasText("1");
        assertThat(dialog.getByRole(AriaRole.ROW)
                        .nth(1)
                        .getByRole(AriaRole.CELL)
                        .first())
                .hasText("3");
        assertThat(dialog.getByRole(AriaRole.ROW).nth(1)).containsText("phone");
        assertThat(dialog.getByText("Shoe size")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Good " + mark)))
                .hasCount(0);
        Look.at(page, "import");

        button(page, "Take over the good rows").click();
        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Good " + mark).setExact(true)))
                .isVisible();
        Look.at(page, "users");
    }

    @Test
    void anAdministratorSetsByWhatAUserIsTold() {
        int id = admin.post(
                        "/api/users",
                        "{\"name\": \"Thandi %s\", \"phone\": \"+2782%d\"}"
                                .formatted(mark, 1_000_000 + Math.abs(mark.hashCode() % 9_000_000)))
                .path("id");
        Page page = browser.signedIn("administrator").open("/user?id=" + id);
        page.getByLabel("SMS", new Page.GetByLabelOptions().setExact(true)).uncheck();
        button(page, "Save the preferences").click();
        assertThat(page.getByText("SMS: not wanted for notifications")).isVisible();
        assertThat(page.getByLabel("SMS", new Page.GetByLabelOptions().setExact(true)))
                .not()
                .isChecked();
        Look.at(page, "user");
    }

    @Test
    void aDepartmentIsAddedAndRenamed() {
        Page page = browser.signedIn("staff").open("/departments?name=" + mark);
        button(page, "New department").click();
        page.getByRole(AriaRole.DIALOG).getByLabel("Name").fill("Dispatch " + mark);
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rename: Dispatch " + mark))
                .click();
        Locator name = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^Rename")))
                .getByLabel("Name");
        assertThat(name).isFocused();
        name.fill("Logistics " + mark);
        name.press("Enter");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rename: Logistics " + mark)))
                .isVisible();
        Look.at(page, "departments");
    }

    @Test
    void aLoadIsAssignedAndLeadsToTheMessage() {
        int driver = admin.post("/api/drivers", """
                        {"first_name": "John", "last_name": "Doe %s", "phone": "+15551234567"}""".formatted(mark)).path("id");
        Page page = browser.signedIn("staff").open("/load");
        page.getByLabel("Load number").fill("L-" + mark);
        page.getByLabel("Pickup", new Page.GetByLabelOptions().setExact(true)).fill("Chicago, IL");
        page.getByLabel("Delivery").fill("Dallas, TX");
        page.getByLabel("Pickup date").fill("2026-12-01");
        button(page, "Add").click();
        assertThat(page.getByText("No driver is assigned.")).isVisible();
        page.getByLabel("Driver").selectOption(String.valueOf(driver));
        button(page, "Save").click();
        Locator tell = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tell the driver"));
        assertThat(tell)
                .hasAttribute(
                        "href", Pattern.compile("/compose\\?about=assignment&driver_id=" + driver + "&load_id=\\d+"));
        Look.at(page, "load");
        page.navigate(page.url().replaceAll("/load\\?.*", "/loads?load_number=L-" + mark));
        assertThat(page.getByRole(AriaRole.ROW)).hasCount(2);
        Look.at(page, "loads");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("John Doe " + mark))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("L-" + mark)))
                .isVisible();
        Look.at(page, "driver");
        page.navigate(page.url().replaceAll("/driver\\?.*", "/drivers?name=" + mark));
        assertThat(page.getByRole(AriaRole.ROW)).hasCount(2);
        Look.at(page, "drivers");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
