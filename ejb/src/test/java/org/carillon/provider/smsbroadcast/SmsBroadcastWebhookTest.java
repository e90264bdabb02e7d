package org.carillon.provider.smsbroadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.carillon.network.control.Networks;
import org.carillon.provider.control.Progress;
import org.carillon.provider.control.WebhookCall;
import org.carillon.provider.control.WebhookReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsBroadcastWebhookTest {
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final String DLR = "/api/sms/webhook/dlr/";
    private static final String INBOUND = "/api/sms/webhook/inbound/";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Networks ANY = Networks.parse("");

    private final WebhookGuard open = new WebhookGuard(List.of("hush", "old-hush"), ANY);

    @ParameterizedTest
    @ValueSource(strings = {"hush", "old-hush", "%68ush"})
    void takesACallWithTheSecretOfNowOrBefore(String secret) {
        assertInstanceOf(WebhookReading.Receipt.class, get(open, DLR, "secret=" + secret + "&status=Delivered"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "secret=", "secret=hus", "secret=hush%20", "secret=hush old-hush", "Secret=hush", "x=hush"})
    void refusesAnyOther(String query) {
        assertInstanceOf(WebhookReading.Forged.class, get(open, DLR, query));
        assertInstanceOf(
                WebhookReading.Forged.class, read(open, DLR, null, FORM, "secret=hush&status=Delivered", "127.0.0.1"));
    }

    @Test
    void refusesACallerThatIsNotListed() {
        WebhookGuard listed = new WebhookGuard(List.of("hush"), Networks.parse("203.0.113.7, 2001:db8::/32"));
        assertInstanceOf(
                WebhookReading.Forged.class, read(listed, DLR, "secret=hush&status=x", null, "", "203.0.113.8"));
        for (String caller : List.of("203.0.113.7", "2001:db8::17")) {
            assertInstanceOf(WebhookReading.Receipt.class, read(listed, DLR, "secret=hush&status=x", null, "", caller));
        }
    }

    @Test
    void isClosedWithoutASecret() {
        WebhookReading reading = get(new WebhookGuard(List.of(), ANY), DLR, "secret=&status=Delivered");
        assertEquals(new WebhookReading.NotConfigured("CARILLON_SMSBROADCAST_WEBHOOK_SECRET"), reading);
    }

    @Test
    void readsAReportInAnyForm() {
        String ref = MessageRef.of(ID);
        String fields = "to=61400111222&ref=" + ref + "&smsref=2942263&status=Delivered";
        String json = "{\"to\":61400111222,\"ref\":\"%s\",\"smsref\":2942263,\"status\":\"Delivered\"}".formatted(ref);
        for (WebhookReading reading : List.of(
                get(open, DLR, "secret=hush&" + fields),
                get(open, INBOUND, fields + "&secret=hush"),
                read(open, DLR, "secret=hush", FORM, fields, "127.0.0.1"),
                read(open, DLR, "secret=hush", "application/json", json, "127.0.0.1"),
                read(open, DLR, "secret=hush", null, json, "127.0.0.1"),
                read(open, DLR, "secret=hush&ref=" + ref, FORM, "ref=&smsref=2942263&STATUS=delivered", "127.0.0.1"))) {
            WebhookReading.Receipt receipt = assertInstanceOf(WebhookReading.Receipt.class, reading);
            assertEquals(ID, receipt.notificationId(), receipt::toString);
            assertEquals("2942263", receipt.sid());
            assertEquals(Progress.DELIVERED, receipt.progress());
            assertFalse(receipt.payload().contains("hush"), receipt.payload());
            assertTrue(receipt.payload().contains("2942263"), receipt.payload());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Delivered, DELIVERED, ",
        "FAILED, UNDELIVERED, not_delivered",
        "Expired, UNDELIVERED, expired",
        "opted_out, UNDELIVERED, opted_out",
        "En-Route, SENT, ",
        "Teleported, , "
    })
    void mapsTheWordsItKnowsAndKeepsTheOthers(String word, @Nullable Progress progress, @Nullable String code) {
        WebhookReading.Receipt receipt = report("status=" + word);
        assertEquals(word, receipt.word());
        assertEquals(progress, receipt.progress());
        assertEquals(code, receipt.errorCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=&ref=&smsref=",
                "status",
                "",
                "status=%23STATUS%23&ref=%23REF%23&smsref=%23SMSREF%23",
                "status={status}&ref={{ref}}&smsref=$smsref",
                "status=%25status%25&ref=[ref]&smsref=<smsref>",
                "ref=not-one-of-ours&smsref=0"
            })
    void takesAReportThatSaysNothing(String query) {
        WebhookReading.Receipt receipt = report(query);
        assertEquals("(none)", receipt.word());
        assertNull(receipt.notificationId());
        assertNull(receipt.sid());
        assertNull(receipt.progress());
    }

    @Test
    void cutsWhatIsTooLong() {
        WebhookReading.Receipt receipt = report("status=" + "x".repeat(500) + "&smsref=" + "9".repeat(65));
        assertEquals(24, receipt.word().length());
        assertNull(receipt.sid());
    }

    @ParameterizedTest
    @CsvSource({
        "61400111222, +61400111222",
        "0400111222, +61400111222",
        "%2B61400111222, +61400111222",
        "+61400111222, +61400111222",
        "447911123456, +447911123456",
        "Telstra, Telstra",
        "'', ''"
    })
    void readsWhoWrote(String from, String sender) {
        assertEquals(
                sender,
                message("from=" + from + "&to=61488863255&message=Hi&msgref=1").from());
    }

    @ParameterizedTest
    @CsvSource({
        "Hello%20World%21, Hello World!",
        "Hello%2520World%2521, Hello World!",
        "%25E2%2582%25AC5, €5",
        "50%25off, 50%off",
        "50%2525off, 50%off",
        "100%25%20sure, 100% sure",
        "1%2B1%3D2, 1+1=2",
        "caf%25E9, caf%E9",
        "%23thanks%23, #thanks#"
    })
    void decodesATextOnceOrTwiceAsItCame(String sent, String text) {
        assertEquals(text, message("from=61400111222&message=" + sent).text());
    }

    @Test
    void theSameMessageHandedOverAgainHasTheSameId() {
        String query = "from=61400111222&to=61488863255&message=1&msgref=55731";
        String id = message(query).sid();
        assertEquals(
                id,
                message("from=0400111222&to=61488863255&message=1&msgref=55731").sid());
        assertTrue(String.valueOf(id).startsWith("55731-"), id);
        assertNotEquals(id, message(query.replace("message=1", "message=2")).sid());
        assertNotEquals(id, message(query.replace("55731", "55732")).sid());
    }

    @Test
    void withoutANumberTheSameWordsAreOneMessageWithinAMinute() {
        String query = "from=61400111222&to=61488863255&message=1&msgref=%23MSGREF%23";
        String id = message(query).sid();
        assertEquals(id, message(query.replace("%23MSGREF%23", "")).sid());
        assertNotEquals(
                id, inbound(query, Instant.parse("2026-12-01T09:01:00Z")).sid());
        assertNotEquals(id, message(query + "&ref=" + MessageRef.of(ID)).sid());
    }

    @Test
    void anEmptyMessageIsOneAllTheSame() {
        assertEquals("", message("from=61400111222&message=").text());
        assertInstanceOf(WebhookReading.Inbound.class, get(open, INBOUND, "secret=hush"));
    }

    private WebhookReading.Receipt report(String query) {
        return assertInstanceOf(WebhookReading.Receipt.class, get(open, DLR, "secret=hush&" + query));
    }

    private WebhookReading.Inbound message(String query) {
        return inbound(query, Instant.parse("2026-12-01T09:00:59Z"));
    }

    private WebhookReading.Inbound inbound(String query, Instant now) {
        SmsBroadcastWebhook webhook = new SmsBroadcastWebhook(open);
        webhook.clock = Clock.fixed(now, ZoneOffset.UTC);
        return assertInstanceOf(
                WebhookReading.Inbound.class,
                webhook.read(new WebhookCall(INBOUND, "secret=hush&" + query, null, null, "127.0.0.1", new byte[0])));
    }

    private static WebhookReading get(WebhookGuard guard, String path, String query) {
        return read(guard, path, query, null, "", "127.0.0.1");
    }

    private static WebhookReading read(
            WebhookGuard guard,
            String path,
            @Nullable String query,
            @Nullable String type,
            String body,
            String caller) {
        SmsBroadcastWebhook webhook = new SmsBroadcastWebhook(guard);
        webhook.clock = Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC);
        return webhook.read(new WebhookCall(path, query, type, null, caller, body.getBytes(StandardCharsets.UTF_8)));
    }
}
