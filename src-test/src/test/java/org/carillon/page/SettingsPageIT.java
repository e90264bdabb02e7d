package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** What administrators set up, and what nobody is shown. */
@BrowserTest
class SettingsPageIT {
    private static final List<String> PAGES =
            List.of("providers", "routing", "webhooks", "clients", "accounts", "retention", "audit");
    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z-]+)\"");
    private static final List<String> SECRETS = List.of(
            "TWILIO_AUTH_TOKEN",
            "TWILIO_AUTH_TOKEN_PREVIOUS",
            "SMS_BROADCAST_PASSWORD",
            "CARILLON_SMSBROADCAST_WEBHOOK_SECRET",
            "SMTP_PASSWORD",
            "CARILLON_MASTER_KEY",
            "CARILLON_DB_PASSWORD");

    private final Browser browser;
    private final CarillonServer server;

    SettingsPageIT(Browser browser, CarillonServer server) {
        this.browser = browser;
        this.server = server;
    }

    @Test
    void everyPageIsThere() {
        Page page = browser.signedIn("administrator").open("/providers");
        for (String name : PAGES) {
            page.navigate(server.at("/" + name).toString());
            assertThat(page.locator("h1")).isVisible();
            Look.at(page, name);
        }
    }

    /** All that the navigation leads to, as it comes from the server. */
    @Test
    void noPageTellsASecret() {
        Page page = browser.signedIn("administrator").open("/providers");
        Set<String> paths = new TreeSet<>(linksIn(page.content()));
        for (String section : List.copyOf(paths)) {
            paths.addAll(linksIn(source(page, section)));
        }
        assertTrue(paths.containsAll(List.of("/webhooks", "/overview", "/my-account")), paths.toString());
        paths.remove("/simulator");
        for (String path : paths) {
            String told = source(page, path);
            for (String secret : SECRETS) {
                for (String value : server.variable(secret).split("\\s+")) {
                    assertThat(secret + " on " + path, value.length() > 5 && told.contains(value), is(false));
                }
            }
        }
    }

    private String source(Page page, String path) {
        return page.request().get(server.at(path).toString()).text();
    }

    private static Set<String> linksIn(String html) {
        return LINK.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void aTestMessageIsSentAndCanBeFollowed() {
        Page page = browser.signedIn("administrator").open("/providers");
        page.locator("#in-to_number").fill("+15005550006");
        button(page, "Send").click();
        assertThat(page.getByText("The test message was taken.")).isVisible();
        assertThat(page.getByText("See what becomes of it"))
                .hasAttribute("href", Pattern.compile("/message\\?id=[0-9a-f-]{36}"));
        button(page, "Test the connection").first().click();
        assertThat(page.getByText("The connection is good.")).isVisible();
    }

    @Test
    void aClientsSecretIsShownOnceAndOpensTheApi() {
        String name = "<script>alert(1)</script> " + UUID.randomUUID();
        Page page = browser.signedIn("administrator").open("/clients");
        button(page, "New API client").click();
        page.locator("#in-name").fill(name);
        button(page, "Make it and show its secret").click();
        assertThat(page.locator("#secret")).isVisible();
        String id = page.locator("#shown-id").innerText();
        String secret = page.locator("#shown-secret").innerText();
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("client_id", id, "client_secret", secret))
                .post(server.at("/api/auth/token"))
                .then()
                .statusCode(200);
        button(page, "I have it").click();
        assertThat(page.locator("#shown-secret")).hasText("");
        assertThat(page.content(), not(containsString(secret)));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        assertThat(page.locator("h1")).hasText(name);
        button(page, "New signing secret").click();
        assertThat(page.locator("#shown-secret")).hasText(Pattern.compile("[\\w-]{20,}"));
        button(page, "I have it").click();
        page.locator("#in-url").fill("http://example.org/not-encrypted");
        button(page, "Save").last().click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Look.forgive(page);
        Look.at(page, "client");
    }

    @Test
    void anAccountIsMadeLockedOutAndLetInAgain() {
        String name = "settings-" + UUID.randomUUID();
        Page page = browser.signedIn("administrator").open("/accounts");
        button(page, "New account").click();
        page.locator("#in-username").fill(name);
        page.locator("#in-password").fill("short");
        button(page, "Add").click();
        assertThat(page.getByText("must have 10 to 200 characters")).isVisible();
        Look.forgive(page);
        page.locator("#in-password").fill("a-password-of-tests");
        button(page, "Add").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        page.getByLabel("Auditor").check();
        button(page, "Save").click();
        assertThat(page.getByText("The roles were saved.")).isVisible();
        button(page, "Disable").click();
        button(page, "Yes").click();
        assertThat(page.getByText("Disabled", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        button(page, "Enable again").click();
        assertThat(page.getByText("May sign in")).isVisible();
        Look.at(page, "account");
        browser.signedInAs(name, "a-password-of-tests");

        page.navigate(server.at("/audit?subject=" + name).toString());
        assertThat(page.getByRole(AriaRole.ROW)).hasCount(5);
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Disabled an account")))
                .isVisible();
    }

    @Test
    void lookingAtTheWebhookSecretIsAudited() {
        Visitor looker = browser.signedIn("administrator");
        Page page = looker.open("/webhooks");
        button(page, "Show the addresses with the secret").click();
        assertThat(page.locator("#shown-reports"))
                .containsText(
                        server.variable("CARILLON_SMSBROADCAST_WEBHOOK_SECRET").split(" ")[0]);
        button(page, "Close").click();
        page.navigate(server.at("/audit?who=" + looker.name()).toString());
        assertThat(page.getByText("Looked at a webhook secret").last()).isVisible();
    }

    @Test
    void staffLookAtTheRoutingAndChangeNothing() {
        Page page = browser.signedIn("staff").open("/routing");
        assertThat(page.getByText("Who sends what now")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rule for a country")))
                .hasCount(0);
        assertEquals(403, page.navigate(server.at("/accounts").toString()).status());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
