package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.carillon.server.CarillonServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the README's pictures, when asked by {@code -Dcarillon.screenshots=true}: a test run leaves the checkout as it is. */
@BrowserTest
@EnabledIfSystemProperty(named = "carillon.screenshots", matches = "true")
class ReadmePicturesIT {
    private final CarillonServer server;
    private final Browser browser;

    ReadmePicturesIT(CarillonServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    @Test
    void showTheMainPages() {
        for (int hour = 6; hour > 0; hour--) {
            move(Duration.ofHours(-hour));
            SampleDay.sendBulk(server, 8 + 5 * hour % 17);
        }
        move(Duration.ZERO);
        SampleDay.fill(server);
        Visitor admin = browser.signedInAs("admin", CarillonServer.ADMIN_PASSWORD);
        Photo.forReadme(admin.open("/overview"), "overview");
        Photo.forReadme(
                admin.open("/appointments?date=" + LocalDate.now(ZoneOffset.UTC).plusDays(2)), "appointments");
        Page conversation = admin.open("/conversations");
        conversation
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Maria Santos"))
                .first()
                .click();
        assertThat(conversation.getByRole(AriaRole.LOG)).containsText("see you then");
        Photo.forReadme(conversation, "conversation");
        Photo.forReadme(admin.open("/messages"), "messages");
        Photo.forReadme(admin.open("/compose"), "compose");
        String number = conversation.locator("#in-phone").inputValue();
        Page phone = admin.open("/simulator/#" + number.replace("+", "%2B"));
        assertThat(phone.getByRole(AriaRole.LOG)).containsText("see you then");
        Photo.forReadme(phone, "phone");
    }

    private void move(Duration offset) {
        given().contentType("application/json")
                .body(Map.of("offset", offset.toString()))
                .post(server.simulator() + "/control/clock")
                .then()
                .statusCode(200);
    }
}
