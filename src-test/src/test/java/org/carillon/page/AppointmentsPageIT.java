package org.carillon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Appointments of a day, one with all that was said about it, booking; and when patients are reminded. */
@BrowserTest
class AppointmentsPageIT {
    private final Browser browser;
    private final CarillonServer server;
    private final Desk desk;
    private final String clinic = "page-" + UUID.randomUUID();

    AppointmentsPageIT(Browser browser, CarillonServer server) {
        this.browser = browser;
        this.server = server;
        this.desk = new Desk(server, Client.of("staff", server));
    }

    @Test
    void isBookedByAFormThatTellsHowItReadsWhatIsWritten() {
        open(clinic);
        String name = "<script>document.title = 'run'</script> " + UUID.randomUUID();
        Page page = browser.signedIn("staff").open("/booking?clinic=" + clinic);
        field(page, "Name").fill(name);
        field(page, "Phone number").fill("98");
        assertThat(page.locator("#phone-check")).containsText("too short");
        field(page, "Phone number").fill("98765 43210");
        assertThat(page.locator("#phone-check")).containsText("+919876543210 (India)");
        field(page, "Date").fill(Desk.nextYear("06-15"));
        field(page, "Time").fill("10:30");
        assertThat(page.locator("#when-check")).containsText("Asia/Kolkata. Where you are, that is");
        Look.at(page, "booking");
        field(page, "Doctor").fill("Anita Rao");
        click(page, "Book and tell the patient");
        assertThat(page.locator(".field-error")).hasText("is required");
        Look.forgive(page);
        field(page, "Department").fill("Cardiology");
        click(page, "Book and tell the patient");
        page.waitForURL("**/appointment?id=*");
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("#toasts")).containsText("The appointment is booked");
        assertThat(page.locator("#appointment")).containsText("Asia/Kolkata");
        assertThat(page.locator("section[data-key=messages] tbody tr")).containsText("Delivered");
        assertThat(page.locator("section[data-key=reminders] tbody tr").first()).containsText("Planned");
        Look.at(page, "appointment");
    }

    @Test
    void isMovedAndCancelledAndThePatientToldByItself() {
        Map<String, @Nullable Object> booking = Desk.booking();
        String id = String.valueOf(booking.get("booking_id"));
        desk.booked(booking);
        Page page = browser.signedIn("staff").open("/appointment?id=" + id);
        click(page, "Move");
        Locator dialog = page.locator("#move");
        dialog.getByLabel("Time").fill("16:45");
        dialog.getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.locator("#appointment")).containsText("16:45");
        assertThat(page.locator("section[data-key=messages] tbody tr")).hasCount(2);
        click(page, "Cancel the appointment");
        click(page, "Yes");
        assertThat(page.locator("#status")).hasText("Cancelled");
        assertThat(page.getByText("The appointment was cancelled.").first()).isVisible();
        assertEquals(List.of("confirmation", "reschedule", "cancellation"), desk.types(id));
        assertThat(page.locator("[data-opens=move]")).hasCount(0);
    }

    @Test
    void aDayShowsWhatChangesAndIsSearched() {
        open(clinic);
        String name = "Zebulon " + UUID.randomUUID();
        String phone = Desk.newPhone();
        Map<String, @Nullable Object> booking = Desk.booking("clinic", clinic);
        booking.put("patient_name", name);
        booking.put("patient_phone", phone);
        booking.remove("time_zone");
        String date = String.valueOf(booking.get("appointment_date"));
        String id = desk.booked(booking).path("booking_id");
        Page page =
                browser.signedIn("auditor").in("Asia/Kolkata").open("/appointments?date=" + date + "&clinic=" + clinic);
        Locator rows = page.locator("#appointments tbody tr");
        page.reload();
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText("10:30");
        assertThat(rows.first()).not().containsText("Kolkata");
        Look.at(page, "appointments");
        desk.move(id, date, "11:15").then().statusCode(200);
        assertThat(rows.first()).containsText("11:15");
        assertThat(rows.first()).containsText("New time");
        click(page, "Day after →", AriaRole.LINK);
        assertThat(page.locator("#appointments")).containsText("No appointments on this day");
        for (String words : List.of(phone, name, id)) {
            page.getByLabel("Search all days").fill(words);
            click(page, "Search");
            assertThat(rows).hasCount(1);
            assertThat(rows.first()).containsText(name);
        }
        assertThat(page.getByText("Book an appointment")).hasCount(0);
    }

    @Test
    void rulesAndQuietHoursAreKeptByAdministrators() {
        open(clinic);
        String name = "Rule " + UUID.randomUUID();
        Page page = browser.signedIn("administrator").open("/reminders?rule=new");
        field(page, "Name").fill(name);
        page.getByLabel("Department").fill("None " + UUID.randomUUID());
        page.getByText("A span before the appointment").click();
        page.getByLabel("How long before").selectOption("PT2H");
        click(page, "Save");
        page.waitForURL("**/reminders");
        Locator rule = page.locator("#rules tbody tr").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(rule).containsText("2 hours before");
        Look.at(page, "reminders");
        rule.getByRole(AriaRole.BUTTON).click();
        click(page, "Yes");
        assertThat(rule).hasCount(0);

        Locator hours = page.locator("#quiet-hours tbody tr").filter(new Locator.FilterOptions().setHasText(clinic));
        hours.getByRole(AriaRole.LINK).click();
        page.getByLabel("From").fill("22:30");
        click(page, "Save");
        page.waitForURL("**/reminders");
        assertThat(hours).containsText("22:30");
        hours.getByRole(AriaRole.BUTTON).click();
        click(page, "Yes");
        assertThat(hours).containsText("As every clinic");
        assertThat(browser.signedIn("staff").open("/reminders").locator("main form"))
                .hasCount(0);
    }

    private void open(String code) {
        Client.admin(server)
                .json()
                .body(Map.of("name", "Clinic " + code, "time_zone", "Asia/Kolkata", "region", "IN"))
                .put(server.at("/api/clinics/" + code))
                .then()
                .statusCode(200);
    }

    private static Locator field(Page page, String label) {
        return page.locator("form[data-api]").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void click(Page page, String button) {
        click(page, button, AriaRole.BUTTON);
    }

    private static void click(Page page, String name, AriaRole role) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
