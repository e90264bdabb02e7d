package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.conversation.Desk;
import org.carillon.conversation.LongThread;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** A thread as staff reads and writes it. */
@BrowserTest
class ConversationPageIT {
    private static final int MILLIS = 20_000;
    private static final String OUTSIDE =
            "<script>document.title = 'taken over'</script><b>bold</b> مرحبا " + "long".repeat(60);

    private final CarillonServer server;
    private final Browser browser;
    private final Desk desk;
    private final String phone = Desk.newPhone();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    ConversationPageIT(CarillonServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
        this.desk = new Desk(server);
    }

    @Test
    void whatIsWrittenOnBothSidesAppearsWithoutReload() {
        String home = Desk.newPhone();
        int patient = desk.patient("Mary " + mark, phone, home);
        Page page = open(patient);
        assertThat(page.getByText("No messages yet")).isVisible();
        assertThat(page.locator("#following")).containsText("Live", soon());
        desk.writes(home, OUTSIDE);
        Locator received = bubble(page, "<b>bold</b>");
        assertThat(received).isVisible(visibleSoon());
        assertThat(received.locator("b, script")).hasCount(0);
        assertThat(page.locator(".thread-received")).containsText("Home");
        assertThat(page).hasTitle("Mary " + mark + " · Conversation · Carillon");
        await().atMost(Desk.SOON)
                .untilAsserted(() -> assertEquals(
                        0, desk.staff.get("/api/conversations/" + patient).<Integer>path("unread")));

        page.getByLabel("To", exact()).selectOption(home);
        page.getByLabel("Message", exact()).fill("Yes, after 10 " + mark);
        page.keyboard().press("Enter");
        page.keyboard().type("Bye");
        page.keyboard().press("ControlOrMeta+Enter");
        assertThat(bubble(page, "Yes, after 10 " + mark)).containsText("Bye", soon());
        assertThat(page.locator(".thread-sent")).containsText("Delivered", soon());
        assertThat(page.locator(".thread-sent")).containsText("Home");
        assertThat(page.getByLabel("Message", exact())).hasValue("");
        assertThat(page.getByLabel("Message", exact())).isFocused();
        assertEquals(true, page.evaluate("window.sameDocument"));
        assertTrue((Boolean) page.evaluate("log.scrollHeight - log.scrollTop - log.clientHeight < 48"));
        Look.at(page, "conversation");
    }

    @Test
    void asksEveryTenSecondsWherePushIsNotPossible() {
        int patient = desk.patient("Polled " + mark, phone);
        Page page = browser.signedIn("staff").open("/conversations");
        page.route("**/api/conversations/**/events*", Route::abort);
        page.navigate(server.at("/conversation?patient=" + patient).toString());
        page.evaluate("window.sameDocument = true");
        desk.writes(phone, "Without push " + mark);
        assertThat(bubble(page, "Without push")).isVisible(visibleSoon());
        assertThat(page.locator("#following")).containsText("every 10 seconds");
        assertEquals(true, page.evaluate("window.sameDocument"));
        Look.forgive(page);
    }

    @Test
    void olderOnesComeAboveAndNewOnesDoNotPullOneDown() {
        int patient = desk.patient("Long " + mark, phone);
        new LongThread(server.database()).write(patient, phone, 50);
        Page page = open(patient);
        assertThat(page.locator("#thread > li")).hasCount(40);
        assertThat(bubble(page, "Message 100")).isInViewport();
        page.locator("#log").evaluate("log => { log.scrollTop = 60; }");
        Locator first = bubble(page, "Message 61");
        double before = first.boundingBox().y;
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show older messages"))
                .click();
        assertThat(bubble(page, "Message 21")).isAttached();
        assertEquals(before, first.boundingBox().y, 100);

        page.locator("#log").evaluate("log => { log.scrollTop = log.scrollHeight / 2; }");
        double middle = ((Number) page.evaluate("log.scrollTop")).doubleValue();
        desk.writes(phone, "While you read " + mark);
        Locator newOnes = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("New messages"));
        assertThat(newOnes).isVisible(visibleSoon());
        assertEquals(middle, ((Number) page.evaluate("log.scrollTop")).doubleValue(), 2);
        assertEquals(1, desk.staff.get("/api/conversations/" + patient).<Integer>path("unread"));
        newOnes.click();
        assertThat(bubble(page, "While you read")).isInViewport();
        assertThat(newOnes).isHidden();
        await().atMost(Desk.SOON)
                .untilAsserted(() -> assertEquals(
                        0, desk.staff.get("/api/conversations/" + patient).<Integer>path("unread")));
    }

    @Test
    void aDraftAndATemplateAndARefusalInWords() {
        int patient = desk.patient("Tia " + mark, phone);
        String name = "Late " + mark;
        template(name, "Hello {patient_name}, {minutes} minutes late");
        Page page = open(patient);
        page.getByLabel("Template").selectOption(name);
        Locator text = page.getByLabel("Message", exact());
        assertThat(text).hasValue("Hello Tia " + mark + ", {minutes} minutes late");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Replace {minutes}");
        page.keyboard().type("20");
        assertThat(text).hasValue("Hello Tia " + mark + ", 20 minutes late");
        page.reload();
        assertThat(text).hasValue("Hello Tia " + mark + ", 20 minutes late");

        desk.writes(phone, "STOP");
        assertThat(bubble(page, "STOP")).isVisible(visibleSoon());
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("has opted out");
        assertThat(page.locator(".thread-sent")).containsText("Not sent", soon());
        assertThat(text).hasValue("Hello Tia " + mark + ", 20 minutes late");
        Look.forgive(page);
        Look.at(page, "conversation-refused");
    }

    @Test
    void aFailedOneSaysWhyAndIsSentAgain() throws SQLException {
        int patient = desk.patient("Failed " + mark, phone);
        String id = desk.staff
                .post("/api/sms/patient/" + patient + "/send", "{\"message\": \"Lost %s\"}".formatted(mark))
                .path("id");
        desk.staff.awaitStatus(id, "delivered");
        try (Connection connection = server.database().getConnection();
                PreparedStatement fail = connection.prepareStatement(
                        "update sms_notification set status = 'FAILED', error_message = 'No such number' where id = ?")) {
            fail.setObject(1, UUID.fromString(id));
            fail.executeUpdate();
        }
        Page page = open(patient);
        assertThat(page.locator(".thread-sent")).containsText("Failed: No such number");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Try again"))
                .click();
        assertThat(page.locator(".thread-sent")).hasCount(2);
        assertThat(page.locator(".thread-sent").last()).containsText("Delivered", soon());
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Try again")))
                .hasCount(0);
        page.reload();
        assertThat(page.locator(".thread-sent")).hasCount(2);
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Try again")))
                .hasCount(0);
    }

    @Test
    void countsAsTheServerDoes() {
        int template = template("Count " + mark, "{text}");
        Page page = open(desk.patient("Count " + mark, phone));
        for (String text : List.of(
                "a",
                "a".repeat(160),
                "a".repeat(161),
                "a".repeat(152) + "€" + "b".repeat(160),
                "ç",
                "x".repeat(70) + "“",
                "😀".repeat(36),
                "x" + "😀".repeat(70),
                "[{}]|~\\^€\nÄÖÜß" + "Σ".repeat(150))) {
            Map<String, Object> here = measure(page, text);
            Map<String, Object> there = desk.staff
                    .json()
                    .body(Map.of("variables", Map.of("text", text)))
                    .post(server.at("/api/sms/templates/" + template + "/preview"))
                    .jsonPath()
                    .getMap("");
            for (String field : List.of("characters", "segments", "encoding")) {
                assertEquals(there.get(field), here.get(field), field + " of " + text);
            }
        }
        page.getByLabel("Message", exact()).fill("Café “ő”");
        assertThat(page.locator("#count-in-message")).containsText("1 SMS");
        assertThat(page.locator("#count-in-message")).containsText("“ ő ”");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Use plain characters"))
                .click();
        assertThat(page.getByLabel("Message", exact())).hasValue("Café \"o\"");
    }

    @Test
    void theListFindsAPatientAndIsLive() {
        int patient = desk.patient("Listed <b>" + mark + "</b>", phone);
        Page page = browser.signedIn("staff").open("/conversations");
        page.evaluate("window.sameDocument = true");
        assertThat(page.locator("#following")).containsText("Live", soon());
        desk.writes(phone, "Hello " + mark);
        Locator row = page.locator("#inbox a").filter(new Locator.FilterOptions().setHasText(mark));
        assertThat(row).containsText("1 new", soon());
        desk.writes(phone, "Once more " + mark);
        assertThat(row).containsText("2 new", soon());
        assertEquals(true, page.evaluate("window.sameDocument"));
        Look.at(page, "conversations");
        page.getByRole(AriaRole.SEARCHBOX).fill(phone.substring(0, 3) + " " + phone.substring(3));
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Start or continue"))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(page).hasURL(server.at("/conversation?patient=" + patient).toString());
        assertThat(bubble(page, "Once more")).isVisible();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> measure(Page page, String text) {
        return (Map<String, Object>) page.evaluate("text => carillonSegments.count(text)", text);
    }

    private int template(String name, String text) {
        return desk.staff
                .json()
                .body(Map.of("name", name, "text", text))
                .post(server.at("/api/sms/templates"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Page open(int patient) {
        Page page = browser.signedIn("staff").open("/conversation?patient=" + patient);
        page.evaluate("window.sameDocument = true");
        return page;
    }

    private static Locator bubble(Page page, String text) {
        return page.locator("#thread .bubble")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static ContainsTextOptions soon() {
        return new ContainsTextOptions().setTimeout(MILLIS);
    }

    private static IsVisibleOptions visibleSoon() {
        return new IsVisibleOptions().setTimeout(MILLIS);
    }
}
