package org.carillon.provider.twilio;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.wire.WireTimes;

final class TwilioFixtures {
    static final String ACCOUNT = "AC00000000000000000000000000000001";
    static final String SID = "SM00000000000000000000000000000001";
    static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    static final String TO = "+27123456789";
    static final String FROM = "+12125551234";
    static final String WHATSAPP_FROM = "+14155238886";

    private TwilioFixtures() {}

    static TwilioSettings settings(String baseUrl) {
        return settings(baseUrl, Duration.ofSeconds(20), Duration.ofSeconds(20));
    }

    static TwilioSettings settings(String baseUrl, Duration connect, Duration response) {
        return new TwilioSettings(
                ACCOUNT,
                "the-token",
                FROM,
                WHATSAPP_FROM,
                FROM,
                URI.create(baseUrl),
                URI.create("https://carillon.example/api/whatsapp/twilio-webhook"),
                new WireTimes(32, connect, response),
                0);
    }

    static OutgoingMessage message(String body) {
        return new OutgoingMessage(ID, Kind.SMS, TO, FROM, body, null, null);
    }

    static String accepted(String sid, String status) {
        return sentMessage(sid, status, TO, FROM, "Hello", "Sat, 21 Nov 2026 10:00:00 +0000");
    }

    static String sentMessage(String sid, String status, String to, String from, String body, String created) {
        return """
                {"account_sid": "%s", "api_version": "2010-04-01", "body": "%s", "date_created": "%s",
                 "date_sent": null, "date_updated": "%s", "direction": "outbound-api", "error_code": null,
                 "error_message": null, "from": "%s", "messaging_service_sid": null, "num_media": "0",
                 "num_segments": "1", "price": null, "price_unit": "USD", "sid": "%s", "status": "%s",
                 "subresource_uris": {}, "to": "%s", "uri": "/2010-04-01/Accounts/%s/Messages/%s.json"}
                """.formatted(ACCOUNT, body, created, created, from, sid, status, to, ACCOUNT, sid);
    }

    static String error(int status, int code, String message) {
        return """
                {"code": %d, "message": "%s", "more_info": "https://www.twilio.com/docs/errors/%d", "status": %d}
                """.formatted(code, message, code, status);
    }
}
