package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;

/** Signing in, and what one may say of oneself. */
@BrowserTest
class SignInPageIT {
    private static final String PASSWORD = "a-password-of-tests";

    private final Browser browser;
    private final CarillonServer server;

    SignInPageIT(Browser browser, CarillonServer server) {
        this.browser = browser;
        this.server = server;
    }

    @Test
    void leadsToThePageThatWasWanted() {
        Page page = browser.stranger().open("/departments?name=none");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?then=.*"));
        assertThat(page.getByLabel("User name")).isFocused();
        Look.at(page, "sign-in");
        signIn(page, account("staff"), PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/departments\\?name=none"));
    }

    @Test
    void saysInWordsThatThePasswordIsWrongAndWhenToTryAgain() {
        String name = account("staff");
        Page page = browser.stranger().reading("de-DE").open("/sign-in");
        signIn(page, name, "not-the-password");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Benutzername oder Passwort ist falsch");
        for (int i = 0; i < 5; i++) {
            Client.admin(server)
                    .json()
                    .body(Map.of("username", name, "password", "not-the-password"))
                    .post(server.at("/api/auth/login/"));
        }
        signIn(page, name, PASSWORD);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("gesperrt");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(Pattern.compile("in 1[45] Minuten"));
        Look.forgive(page);
    }

    @Test
    void speaksTheLanguageThatIsChosen() {
        Page page = browser.stranger().reading("fr-FR").open("/sign-in");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Deutsch"))
                .click();
        assertThat(page.getByLabel("Benutzername")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        signIn(page, account("auditor"), PASSWORD);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abmelden")))
                .isVisible();
    }

    @Test
    void anotherPasswordEndsOtherSessionsAndThisOneGoesOn() {
        String name = account("auditor");
        Page page = browser.signedInAs(name, PASSWORD).open("/my-account");
        Page other = browser.signedInAs(name, PASSWORD).open("/my-account");
        Look.at(page, "my-account");
        changePassword(page, "not-the-password", "another-password-1", "another-password-1");
        assertThat(page.getByText("is wrong")).isVisible();
        changePassword(page, PASSWORD, "another-password-1", "another-password-2");
        assertThat(page.getByText("not the same as the new password")).isVisible();
        changePassword(page, PASSWORD, "another-password-1", "another-password-1");
        assertThat(page.getByText("Your password was changed")).isVisible();

        page.locator("#in-language").selectOption("de");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mein Konto")))
                .isVisible();
        other.navigate(server.at("/my-account").toString());
        assertThat(other.getByText("Your session has ended")).isVisible();
        signIn(other, name, "another-password-1");
        assertThat(other.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mein Konto")))
                .isVisible();
    }

    @Test
    void whatTheApplicationTellsIsReadOnce() {
        Visitor ann = browser.signedIn("staff");
        Page page = ann.open("/my-account");
        assertThat(page.getByText("Nothing for you yet")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText("Saved.")).isVisible();
        Client admin = Client.admin(server);
        int user = admin.get("/api/users?name=" + ann.name()).path("items[0].id");
        admin.post(
                        "/api/notify",
                        "{\"user_id\": " + user
                                + ", \"event\": \"task\", \"message\": \"<script>alert(1)</script> is due\"}")
                .then()
                .statusCode(lessThan(300));
        page.reload();
        assertThat(page.getByText("<script>alert(1)</script> is due")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Read")))
                .first()
                .click();
        assertThat(page.locator(".told-new")).hasCount(0);
    }

    private String account(String role) {
        String name = role + "-" + UUID.randomUUID();
        Client.admin(server)
                .json()
                .body(Map.of("username", name, "password", PASSWORD, "roles", new String[] {role}))
                .post(server.at("/api/accounts"))
                .then()
                .statusCode(201);
        return name;
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("#in-username").fill(name);
        page.locator("#in-password").fill(password);
        page.keyboard().press("Enter");
    }

    private static void changePassword(Page page, String before, String wanted, String again) {
        page.locator("#in-current_password").fill(before);
        page.locator("#in-password").fill(wanted);
        page.locator("#in-again").fill(again);
        page.keyboard().press("Enter");
    }
}
