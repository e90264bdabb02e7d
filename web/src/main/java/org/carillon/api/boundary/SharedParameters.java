package org.carillon.api.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Parameters of several operations, which the resources take as a bean and the server does not see there. */
final class SharedParameters {
    private static final Set<String> SENDS =
            Set.of("/api/twilio/send-sms", "/api/sms/send", "/api/v1/notifications/sms/send");
    private static final Set<String> HISTORIES =
            Set.of("/api/notifications", "/api/communication-log", "/api/sms/history");

    private static final Map<String, String> OF_A_SEND = new LinkedHashMap<>();
    private static final Map<String, String> OF_A_HISTORY = new LinkedHashMap<>();

    static {
        OF_A_SEND.put(
                "Prefer", "wait=N (seconds, at most 30) or respond-async, or both: wait so long, then answer 202");
        OF_A_SEND.put(
                "Idempotency-Key",
                "1 to 255 visible ASCII characters. The same key with the same body is sent once and answered alike; "
                        + "with another body it is refused (422)");
        OF_A_HISTORY.put("kind", "sms, whatsapp, call or email");
        OF_A_HISTORY.put(
                "type",
                "confirmation, cancellation, reschedule, reminder, acknowledgement or custom; a kind is understood too");
        OF_A_HISTORY.put(
                "status",
                "queued, sending, unknown, accepted, sent, delivered, read, undelivered, failed, canceled, expired, …");
        OF_A_HISTORY.put("user_id", "The user that the message was sent to");
        OF_A_HISTORY.put("phone", "The recipient's number in any usual form");
        OF_A_HISTORY.put("date", "One day (UTC), such as 2026-01-20; not together with from and to");
        OF_A_HISTORY.put("from", "Made at or after this day or instant: 2026-01-20, 2026-01-20T10:30:00Z");
        OF_A_HISTORY.put("to", "Made before this instant, or on this day or before");
        OF_A_HISTORY.put("limit", "Rows of a page, 1 to 200; 50 if absent");
        OF_A_HISTORY.put("before", "The id behind which the page begins, as the address of the next page has it");
    }

    private SharedParameters() {}

    static List<Parameter> of(HttpMethod method, String path) {
        if (method == HttpMethod.POST && SENDS.contains(path)) {
            return parameters(OF_A_SEND, In.HEADER);
        }
        return method == HttpMethod.GET && HISTORIES.contains(path) ? parameters(OF_A_HISTORY, In.QUERY) : List.of();
    }

    private static List<Parameter> parameters(Map<String, String> meanings, In place) {
        List<Parameter> parameters = new ArrayList<>();
        meanings.forEach((name, meaning) -> parameters.add(OASFactory.createParameter()
                .name(name)
                .in(place)
                .description(meaning)
                .schema(OASFactory.createSchema().type(SchemaType.STRING))));
        return parameters;
    }
}
