package org.carillon.spool.messaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carillon.provider.control.Arrival;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.WebhookCall;
import org.carillon.spool.control.SpooledCall;
import org.junit.jupiter.api.Test;

class CallsOnTheWireTest {
    private final Arrival arrival =
            new Arrival(new UUID(1, 2), Instant.parse("2026-11-21T10:00:00Z").plusNanos(123_456_789));

    @Test
    void aCallIsReadAsItWasWritten() {
        byte[] body = "Body=Grüße&From=%2B61400111222\u0000".getBytes(StandardCharsets.UTF_8);
        SpooledCall call = call(new WebhookCall("/api/ä", "notification=1&x=é", "text/plain", "signed", body));
        SpooledCall read =
                CallsOnTheWire.read(CallsOnTheWire.written(List.of(call))).get(0);
        assertEquals(call.provider(), read.provider());
        assertEquals(arrival, read.arrival());
        assertEquals("/api/ä", read.call().path());
        assertEquals("notification=1&x=é", read.call().query());
        assertEquals("text/plain", read.call().contentType());
        assertArrayEquals(body, read.call().body());
        assertNull(read.call().signature());
    }

    @Test
    void manyKeepTheirOrderAndWhatIsAbsentStaysSo() {
        List<SpooledCall> calls = List.of(
                call(new WebhookCall("/1", null, null, null, new byte[0])),
                call(new WebhookCall("/2", "", null, null, new byte[70_000])));
        List<SpooledCall> read = CallsOnTheWire.read(CallsOnTheWire.written(calls));
        assertEquals(
                List.of("/1", "/2"),
                read.stream().map(each -> each.call().path()).toList());
        assertNull(read.get(0).call().query());
        assertEquals("", read.get(1).call().query());
        assertEquals(70_000, read.get(1).call().body().length);
    }

    @Test
    void bytesOfAnotherFormatAreRefused() {
        assertThrows(UncheckedIOException.class, () -> CallsOnTheWire.read(new byte[] {9, 0, 0, 0, 0}));
    }

    private SpooledCall call(WebhookCall call) {
        return new SpooledCall(ProviderName.TWILIO, arrival, call);
    }
}
