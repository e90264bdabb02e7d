package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The texts of messages, and those kept ready for conversations. */
@BrowserTest
class TemplatesPageIT {
    /** Nobody else writes in it. */
    private final String language = "gd-x-" + UUID.randomUUID().toString().substring(0, 8);

    private final Browser browser;

    TemplatesPageIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void aTextIsWrittenWithItsPreviewComparedAndUsedAgain() {
        Page page = browser.signedIn("administrator").open("/template?type=inspection&language=" + language);
        assertThat(page.locator("#preview-text")).hasText("Inspection due in 1 hour: Safety Checklist");
        page.locator("#in-text").fill("Inspection – {checklist} <b>soon</b>");
        assertThat(page.locator("#preview-text")).hasText("Inspection – Safety Checklist <b>soon</b>");
        assertThat(page.locator("#preview-cost")).containsText("UCS-2");
        click(page, "Replace: EN DASH");
        assertThat(page.locator("#preview-cost")).containsText("GSM-7");
        click(page, "Use this text from now on");
        assertThat(page.locator("#versions tbody tr")).hasCount(1);
        page.locator("#in-text").fill("Inspection - {checklist} tomorrow");
        click(page, "Use this text from now on");
        assertThat(page.locator("#versions tbody tr")).hasCount(2);
        click(page, "What changed: 2", AriaRole.LINK);
        assertThat(page.locator("#difference del")).hasText("removed: <b>soon</b>");
        assertThat(page.locator("#difference ins")).hasText("added: tomorrow");
        Look.at(page, "template");
        click(page, "Use again: 1");
        click(page, "Yes");
        assertThat(page.locator("#in-text")).hasValue("Inspection - {checklist} <b>soon</b>");
        click(page, "Use no text in this language any more");
        click(page, "Yes");
        page.waitForURL("**/templates");
        assertThat(page.locator("h1")).hasText("Message templates");
        assertThat(page.locator("#template-inspection-" + language)).hasCount(0);
        Look.at(page, "templates");
    }

    @Test
    void aTextThatLacksWhatItNeedsIsRefusedInWords() {
        Page page = browser.signedIn("administrator").open("/template?type=task&language=" + language);
        page.locator("#in-text").fill("Something to do");
        assertThat(page.locator("#preview-fault")).containsText("lacks the variable {task_title}");
        click(page, "Use this text from now on");
        assertThat(page.locator("form .field-error")).containsText("lacks the variable {task_title}");
        assertThat(page.locator("#in-text")).hasValue("Something to do");
        Look.forgive(page);
    }

    @Test
    void staffReadsTextsAndDoesNotChangeThem() {
        Page page = browser.signedIn("staff").open("/template?type=reminder&language=en");
        assertThat(page.locator("#preview-text")).containsText("Anita Rao");
        assertThat(page.locator("#in-text")).hasAttribute("readonly", "readonly");
        assertThat(page.locator("main button:visible")).hasCount(0);
    }

    @Test
    void aTextForConversationsIsKept() {
        String name = "Late <b>" + UUID.randomUUID() + "</b>";
        Page page = browser.signedIn("staff").open("/phrases?phrase=new");
        Locator form = page.locator("form#phrase");
        form.getByLabel("Name").fill(name);
        form.getByLabel("Text").fill("Hello {patient_name}, {minutes} minutes late.");
        assertThat(page.locator("#phrase-preview")).hasText("Hello Maria Santos, {minutes} minutes late.");
        Look.at(page, "phrases");
        click(page, "Save");
        Locator row = page.locator("#phrases tbody tr").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(row).containsText("minutes");
        row.getByRole(AriaRole.LINK).click();
        form.getByLabel("Text").fill("Hello {name}, soon.");
        click(page, "Save");
        assertThat(row).containsText("Hello Maria Santos, soon.");
        row.getByRole(AriaRole.BUTTON).click();
        click(page, "Yes");
        assertThat(row).hasCount(0);
    }

    private static void click(Page page, String button) {
        click(page, button, AriaRole.BUTTON);
    }

    private static void click(Page page, String name, AriaRole role) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
