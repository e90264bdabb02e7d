package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.carillon.conversation.Desk;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** What needs a person, and how one gets it off the list. */
@BrowserTest
class WorklistPageIT {
    private final Browser browser;
    private final Desk desk;
    private final String phone = Desk.newPhone();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    WorklistPageIT(CarillonServer server, Browser browser) {
        this.browser = browser;
        this.desk = new Desk(server);
    }

    @Test
    void oneClickSaysWhoseAMessageIs() {
        desk.patient("Mother " + mark, phone);
        int child = desk.patient("Child " + mark, phone);
        String text = "<script>document.title = 'taken over'</script> late " + mark;
        desk.writes(phone, text);
        await().atMost(Desk.SOON).until(() -> desk.openItem(phone) != null);
        Page page = at(Objects.requireNonNull(desk.openItem(phone)), "shared_number");
        Locator item = item(page);
        assertThat(item.locator("blockquote")).hasText(text);
        assertThat(item).containsText("Several patients have this number");
        Look.at(page, "worklist");
        item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Child " + mark))
                .click();
        assertThat(item).hasCount(0, new HasCountOptions().setTimeout(10_000));
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Work list")))
                .isFocused();
        assertEquals(List.of(text), desk.texts(child));
    }

    @Test
    void whatIsDoneIsNotedAndGone() {
        desk.patient("One " + mark, phone);
        desk.patient("Two " + mark, phone);
        desk.writes(phone, "Please call " + mark);
        await().atMost(Desk.SOON).until(() -> desk.openItem(phone) != null);
        String id = Objects.requireNonNull(desk.openItem(phone));
        Page page = at(id, "shared_number");
        Locator item = item(page);
        item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mark as done"))
                .click();
        page.getByLabel("What was done").fill("Called " + mark);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mark as done"))
                .click();
        assertThat(item).hasCount(0, new HasCountOptions().setTimeout(10_000));
        desk.staff
                .get("/api/worklist?status=resolved&limit=200")
                .then()
                .body(
                        "items.find { it.id == '" + id + "' }.resolution",
                        org.hamcrest.Matchers.equalTo("Called " + mark));
    }

    @Test
    void aMessageThatNobodyHasFindsItsPatient() {
        int patient = desk.patient("Stranger " + mark);
        Page page = browser.signedIn("staff").open("/worklist?reason=unmatched");
        desk.writes(phone, "A friend's phone " + mark);
        Locator item = item(page);
        assertThat(item).hasCount(1, new HasCountOptions().setTimeout(20_000));
        Look.at(page, "worklist-unmatched");
        item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Find the patient"))
                .click();
        page.getByLabel("Patient", new Page.GetByLabelOptions().setExact(true)).fill("Stranger " + mark);
        page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("Stranger " + mark))
                .check();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Assign"))
                .click();
        assertThat(item).hasCount(0, new HasCountOptions().setTimeout(10_000));
        assertEquals(List.of("A friend's phone " + mark), desk.texts(patient));
    }

    /** The page of the list that has the item: others may have waited longer. */
    private Page at(String item, String reason) {
        Page page = browser.signedIn("staff").open("/worklist?reason=" + reason);
        Locator more = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Show more"));
        while (page.locator("#work-" + item).count() == 0 && more.count() > 0) {
            page.navigate(browser.at(more.getAttribute("href")));
        }
        return page;
    }

    private Locator item(Page page) {
        return page.locator(".work").filter(new Locator.FilterOptions().setHasText(mark));
    }
}
