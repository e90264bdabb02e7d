package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** The simulator's phones: what a patient reads and answers. */
@BrowserTest
class PhonePageIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final CarillonServer server;
    private final Browser browser;
    private final Client staff;
    private final String number = Desk.newPhone();

    PhonePageIT(CarillonServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
        this.staff = Client.of("staff", server);
    }

    @Test
    void aMessageComesWithoutReloadAndItsAnswerGoesBack() {
        Page page = phone(number);
        page.evaluate("window.sameDocument = true");
        String text = Client.unique("Tomorrow at 10:30 <script>document.title = 'taken over'</script> & <b>bold</b>");
        staff.send(number, text);
        assertThat(bubble(page, text)).containsText("by Twilio · ✓✓ delivered");

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("1 · confirm"))
                .click();
        assertThat(thread(page).locator(".own").getByText("1", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        await().atMost(SOON).untilAsserted(() -> assertEquals(List.of("1"), received(number)));

        assertThat(page).hasTitle("Simulated phones · Carillon");
        assertEquals(true, page.evaluate("window.sameDocument"));
        assertEquals(0, thread(page).locator("script, b").count());
        assertThat(page.getByText("No real phone rings")).isVisible();
        Look.at(page, "simulator");
    }

    @Test
    void isUsedByKeyboardAlone() {
        staff.send(number, Client.unique("By keyboard"));
        Page page = browser.stranger().open("/simulator");
        page.getByLabel("Phone number").focus();
        page.keyboard().type("61 400");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT).first()).hasText("Write it with its country code, as +61400111222.");
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(number);
        page.keyboard().press("Enter");
        assertThat(bubble(page, "By keyboard")).isVisible();
        await().atMost(SOON).until(() -> {
            page.keyboard().press("Tab");
            return (Boolean) page.evaluate("document.activeElement.id === 'text'");
        });
        page.keyboard().type("Can I come at 4?");
        page.keyboard().press("Enter");
        await().atMost(SOON).untilAsserted(() -> assertEquals(List.of("Can I come at 4?"), received(number)));
        assertThat(answer(page)).isEmpty();
    }

    @Test
    void showsByWhichChannelAndProviderItCame() {
        String number = "+61400" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        given().queryParam("username", server.variable("SMS_BROADCAST_USERNAME"))
                .queryParam("password", server.variable("SMS_BROADCAST_PASSWORD"))
                .queryParam("to", number.substring(1))
                .queryParam("from", "CityClinic")
                .queryParam("message", "From a name")
                .get(server.simulator() + "/api-adv.php");
        Page page = phone(number);
        assertThat(bubble(page, "From a name")).containsText("by SMS Broadcast");
        answer(page).fill("To a name");
        page.keyboard().press("Enter");
        assertThat(page.getByText("is a name, which takes no answer")).isVisible();
        Look.forgive(page);

        page.getByLabel("Phone number").fill(number);
        page.getByLabel("On WhatsApp").check();
        click(page, "Open");
        answer(page).fill("Hello");
        page.keyboard().press("Enter");
        assertThat(bubble(page, "Hello")).isVisible();
        staff.json()
                .body(Map.of(
                        "to_number", number, "message", "On WhatsApp", "media_url", "https://example.com/scan.jpg"))
                .post(server.at("/api/sms/whatsapp/send"))
                .then()
                .statusCode(200);
        assertThat(bubble(page, "On WhatsApp")).containsText(Pattern.compile("Picture\\s*scan.jpg"));
        assertThat(page.locator("#phone-line")).containsText("WhatsApp with");
        Look.at(page, "simulator-whatsapp");
    }

    @Test
    void tellsWhichOtherPhoneHasSomethingNew() {
        Page page = phone(number);
        String other = Desk.newPhone();
        staff.send(other, Client.unique("To another"));
        Locator entry = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(other));
        assertThat(entry).containsText("new");
        entry.click();
        assertThat(bubble(page, "To another")).isVisible();
        assertThat(entry.getByText("new")).isHidden();
    }

    @Test
    void takesACallAndItsKeys() {
        String id = staff.json()
                .body(Map.of(
                        "to_phone",
                        number,
                        "twiml",
                        "<Response><Gather numDigits=\"1\"><Say>Press 1 to confirm.</Say></Gather></Response>"))
                .post(server.at("/api/twilio/make-call"))
                .path("id");
        Page page = phone(number);
        assertThat(thread(page).getByText("Press 1 to confirm.")).isVisible();
        Look.at(page, "simulator-call");
        thread(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("1"))
                .click();
        await().atMost(SOON)
                .untilAsserted(() -> assertEquals(
                        "completed", staff.get("/api/twilio/call-status/" + id).path("status")));
        assertThat(thread(page)).containsText(Pattern.compile("completed, \\d+ s"));
    }

    @Test
    void movesTheClock() {
        Page page = browser.stranger().open("/simulator/");
        try {
            click(page, "+ 1 day");
            assertThat(page.getByText("1 day ahead")).isVisible();
            assertEquals("PT24H", clock());
        } finally {
            click(page, "Back to now");
            assertThat(page.getByText("as it is")).isVisible();
        }
        assertEquals("PT0S", clock());
    }

    private String clock() {
        return given().get(server.simulator() + "/control/clock").path("offset");
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }

    private Page phone(String number) {
        return browser.stranger().open("/simulator/#" + URLEncoder.encode(number, StandardCharsets.UTF_8));
    }

    private static Locator answer(Page page) {
        return page.getByLabel("Answer", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator thread(Page page) {
        return page.getByRole(AriaRole.LOG);
    }

    private static Locator bubble(Page page, String text) {
        return thread(page).locator(".bubble").filter(new Locator.FilterOptions().setHasText(text));
    }

    private List<String> received(String from) {
        return staff.get("/api/inbound-messages?phone=" + from.replace("+", "%2B"))
                .path("items.body");
    }
}
