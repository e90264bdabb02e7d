package org.carillon.callback.control;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.carillon.callback.entity.Callback;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.StatusEvent;
import org.jspecify.annotations.Nullable;

/** What a client is told: the step as it was, and whose it is; the text of the message is not repeated. */
final class CallbackBody {

    private CallbackBody() {}

    static byte[] of(Callback callback, StatusEvent event, SMSNotification notification) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", callback.getId().toString())
                .add("event", "status")
                .add("at", event.getAt().truncatedTo(ChronoUnit.MILLIS).toString())
                .add("notification_id", notification.getId().toString());
        text(body, "message_sid", notification.getProviderSid());
        body.add("kind", word(notification.getKind())).add("to", notification.getRecipient());
        text(body, "previous_status", event.getFromStatus() == null ? null : word(event.getFromStatus()));
        body.add("status", word(event.getStatus()));
        text(body, "provider_status", event.getProviderStatus());
        text(body, "error_code", event.getErrorCode());
        text(body, "detail", event.getDetail());
        return body.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void text(JsonObjectBuilder body, String name, @Nullable String value) {
        if (value == null) {
            body.addNull(name);
        } else {
            body.add(name, value);
        }
    }
}
