package org.carillon.conversation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.jspecify.annotations.Nullable;

/** Where a practice reads and writes, and the phones of its patients. */
public final class Desk {
    public static final Duration SOON = Duration.ofSeconds(20);

    public final CarillonServer server;
    public final Client staff;

    public Desk(CarillonServer server) {
        this.server = server;
        this.staff = Client.of("staff", server);
    }

    /** A mobile number that no other test has. */
    public static String newPhone() {
        return "+614" + String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L));
    }

    public int patient(String name, String... numbers) {
        String phones = List.of(numbers).stream()
                .map(number -> "{\"label\": \"%s\", \"number\": \"%s\"}"
                        .formatted(number.equals(numbers[0]) ? "Mobile" : "Home", number))
                .collect(java.util.stream.Collectors.joining(", "));
        return staff.post("/api/patients", "{\"name\": \"%s\", \"phones\": [%s]}".formatted(name, phones))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public void writes(String from, String text) {
        given().contentType("application/json")
                .body(Map.of("from", from, "to", "+15005550006", "body", text))
                .post(server.simulator() + "/control/inbound")
                .then()
                .statusCode(200);
    }

    public JsonPath thread(int patient) {
        return thread("/api/sms/patient/" + patient + "/conversation/");
    }

    public JsonPath thread(String path) {
        return staff.get(path).then().statusCode(200).extract().jsonPath();
    }

    public List<String> texts(int patient) {
        return thread(patient).getList("messages.text");
    }

    public void awaitText(int patient, String text) {
        await().atMost(SOON).until(() -> texts(patient).contains(text));
    }

    @Nullable
    public String openItem(String phone) {
        return staff.get("/api/worklist?kind=shared_number&limit=200")
                .jsonPath()
                .getString("items.find { it.phone == '" + phone + "' }?.id");
    }
}
