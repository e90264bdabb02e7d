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
    private static final String KEY = "Idempotency-Key";
    private static final String MEANING_OF_KEY =
            "1 to 255 visible ASCII characters. The same key with the same body is done once and answered alike; "
                    + "with another body it is refused (422)";
    private static final Set<String> SENDS = Set.of(
            "/api/twilio/send-sms", "/api/sms/send", "/api/v1/notifications/sms/send", "/api/sms/patient/{id}/send");
    private static final Set<String> HISTORIES =
            Set.of("/api/notifications", "/api/communication-log", "/api/sms/history");

    private static final Map<String, String> OF_A_SEND = new LinkedHashMap<>();
    private static final Map<String, String> OF_A_HISTORY = new LinkedHashMap<>();

    private static final Set<String> APPOINTMENT_CHANGES =
            Set.of("/api/appointments/{booking_id}", "/api/appointments/{booking_id}/cancel");
    private static final Map<String, String> OF_APPOINTMENTS = new LinkedHashMap<>();
    private static final Map<String, String> OF_THE_WORK_LIST = new LinkedHashMap<>();
    private static final Map<String, String> OF_THE_AUDIT = new LinkedHashMap<>();
    private static final Map<String, String> OF_CALLBACKS = new LinkedHashMap<>();
    private static final Map<String, String> OF_CONSENTS = new LinkedHashMap<>();
    private static final Map<String, String> OF_A_STANDING = new LinkedHashMap<>();
    private static final Map<String, String> OF_COSTS = new LinkedHashMap<>();

    private static final Map<String, String> OF_KEPT_ROWS = new LinkedHashMap<>();
    private static final Map<String, String> OF_A_THREAD = new LinkedHashMap<>();
    private static final Map<String, String> OF_CONVERSATIONS = new LinkedHashMap<>();

    static {
        OF_A_SEND.put(
                "Prefer", "wait=N (seconds, at most 30) or respond-async, or both: wait so long, then answer 202");
        OF_A_SEND.put(KEY, MEANING_OF_KEY);
        OF_A_SEND.put(
                "Override-Reason",
                "Why it is to go also to somebody who has opted out; needs the role override, and is audited");
        OF_A_HISTORY.put("kind", "sms, whatsapp, call or email");
        OF_A_HISTORY.put(
                "type",
                "confirmation, cancellation, reschedule, reminder, acknowledgement or custom; a kind is understood too");
        OF_A_HISTORY.put(
                "status",
                "queued, sending, unknown, accepted, sent, delivered, read, undelivered, failed, canceled, expired, …");
        OF_A_HISTORY.put("user_id", "The user that the message was sent to");
        OF_A_HISTORY.put("phone", "The recipient's number in any usual form");
        OF_A_HISTORY.put("patient_id", "The patient who was written to");
        OF_A_HISTORY.put("appointment_id", "Our id of the appointment that the message is about");
        OF_A_HISTORY.put("batch_id", "The bulk that the message belongs to");
        OF_A_HISTORY.put("date", "One day (UTC), such as 2026-01-20; not together with from and to");
        OF_A_HISTORY.put("from", "Made at or after this day or instant: 2026-01-20, 2026-01-20T10:30:00Z");
        OF_A_HISTORY.put("to", "Made before this instant, or on this day or before");
        OF_A_HISTORY.put("limit", "Rows of a page, 1 to 200; 50 if absent");
        OF_A_HISTORY.put("before", "The id behind which the page begins, as the address of the next page has it");
        OF_APPOINTMENTS.put("status", "booked, confirmed, change_requested or cancelled");
        OF_APPOINTMENTS.put("patient_id", "The patient's id in the booking application");
        OF_APPOINTMENTS.put("patient_name", "The whole name, in small or capital letters");
        OF_APPOINTMENTS.put("doctor_name", "The whole name, in small or capital letters");
        OF_APPOINTMENTS.put("department", "In small or capital letters");
        OF_APPOINTMENTS.put("clinic", "Code of the clinic");
        OF_APPOINTMENTS.put("phone", "The patient's number in any usual form");
        OF_APPOINTMENTS.put(
                "date", "One day of the appointments' own zone, such as 2026-12-01; not together with from and to");
        OF_APPOINTMENTS.put("from", "On this day or later");
        OF_APPOINTMENTS.put("to", "On this day or before");
        OF_APPOINTMENTS.put("limit", "Rows of a page, 1 to 200; 50 if absent");
        OF_APPOINTMENTS.put("before", "The id behind which the page begins, as the address of the next page has it");
        OF_THE_WORK_LIST.put("status", "open, resolved or all; open if absent");
        OF_THE_WORK_LIST.put("kind", "unusable_phone, opted_out, change_requested, unclear_reply, shared_number, …");
        OF_THE_WORK_LIST.put("appointment_id", "Id of an appointment");
        OF_THE_WORK_LIST.put("limit", "Rows of a page, 1 to 200; 50 if absent");
        OF_THE_WORK_LIST.put("before", "The id behind which the page begins, as the address of the next page has it");
        OF_THE_AUDIT.put("who", "User name or client id; carillon for what it did by itself");
        OF_THE_AUDIT.put("action", "Component and verb, such as settings.changed");
        OF_THE_AUDIT.put("subject", "What it was done to, such as twilio");
        OF_CONSENTS.put("address", "A phone number in any usual form, or an e-mail address");
        OF_CONSENTS.put("user_id", "What is said of this user");
        OF_CONSENTS.put("channel", "sms, whatsapp, call, email or in_app");
        OF_CONSENTS.put("purpose", "any, appointment, reminder or notification");
        OF_CONSENTS.put("decision", "opted_in or opted_out");
        OF_CONSENTS.put("source", "word, provider, staff, api or preference");
        OF_CONSENTS.put("current", "true: what holds now; false: what held before");
        OF_CONSENTS.put("limit", OF_A_HISTORY.getOrDefault("limit", ""));
        OF_CONSENTS.put("before", OF_A_HISTORY.getOrDefault("before", ""));
        OF_COSTS.put("from", "First day, such as 2026-11-01; the first of the month if absent");
        OF_COSTS.put("to", "Last day; today if absent");
        OF_COSTS.put("by", "day, department, kind, client, or several with commas; one sum if absent");
        OF_COSTS.put("time_zone", "Whose days they are, such as Asia/Kolkata");
        OF_A_STANDING.put("address", "A phone number in any usual form, or an e-mail address; required");
        OF_A_STANDING.put("channel", "sms (if absent), whatsapp, call, email or in_app");
        OF_A_STANDING.put("type", "Type of the message; custom if absent");
        OF_A_STANDING.put("user_id", "The user whom it would be for");
        OF_KEPT_ROWS.put("active", "true, false or all; true if absent");
        OF_KEPT_ROWS.put("limit", "Rows of a page, 1 to 200; 50 if absent");
        OF_KEPT_ROWS.put("before", "The id behind which the page begins, as the address of the next page has it");
        OF_A_THREAD.put("before", "Id of a message: the page before it");
        OF_A_THREAD.put("after", "Id of a message: the page after it");
        OF_A_THREAD.put("since", "An instant: what is new or has changed since, as the address in poll has it");
        OF_A_THREAD.put("limit", "Messages of a page, 1 to 200; 50 if absent");
        OF_CONVERSATIONS.put("unread", "true: only those in which something is new");
        OF_CONVERSATIONS.put("limit", OF_A_HISTORY.getOrDefault("limit", ""));
        OF_CONVERSATIONS.put("before", OF_A_HISTORY.getOrDefault("before", ""));
        for (String shared : List.of("date", "from", "to", "limit", "before")) {
            OF_THE_AUDIT.put(shared, OF_A_HISTORY.getOrDefault(shared, ""));
        }
        OF_CALLBACKS.put("client_id", "Id of an API client");
        OF_CALLBACKS.put("notification_id", "Id of a notification");
        OF_CALLBACKS.put("status", "pending, delivered or failed");
        for (String shared : List.of("limit", "before")) {
            OF_CALLBACKS.put(shared, OF_A_HISTORY.getOrDefault(shared, ""));
        }
    }

    private SharedParameters() {}

    static List<Parameter> of(HttpMethod method, String path) {
        return method == HttpMethod.GET ? ofReading(path) : ofWriting(method, path);
    }

    private static List<Parameter> ofReading(String path) {
        if (HISTORIES.contains(path) || path.equals("/api/appointments/{booking_id}/notifications")) {
            return parameters(OF_A_HISTORY, In.QUERY);
        }
        return switch (path) {
            case "/api/appointments" -> parameters(OF_APPOINTMENTS, In.QUERY);
            case "/api/worklist" -> parameters(OF_THE_WORK_LIST, In.QUERY);
            case "/api/users", "/api/departments", "/api/drivers", "/api/loads", "/api/patients" ->
                parameters(OF_KEPT_ROWS, In.QUERY);
            case "/api/callbacks" -> parameters(OF_CALLBACKS, In.QUERY);
            case "/api/sms/patient/{id}/conversation" -> parameters(OF_A_THREAD, In.QUERY);
            case "/api/conversations" -> parameters(OF_CONVERSATIONS, In.QUERY);
            case "/api/audit" -> parameters(OF_THE_AUDIT, In.QUERY);
            case "/api/costs" -> parameters(OF_COSTS, In.QUERY);
            case "/api/consents" -> parameters(OF_CONSENTS, In.QUERY);
            case "/api/consents/standing" -> parameters(OF_A_STANDING, In.QUERY);
            default -> List.of();
        };
    }

    private static List<Parameter> ofWriting(HttpMethod method, String path) {
        if ((method == HttpMethod.POST && SENDS.contains(path))
                || path.equals("/api/appointments/{booking_id}/notify")) {
            return parameters(OF_A_SEND, In.HEADER);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        boolean changes = APPOINTMENT_CHANGES.contains(path);
        if (changes || path.equals("/api/appointments")) {
            headers.put(KEY, MEANING_OF_KEY);
        }
        if (changes) {
            headers.put("If-Match", "The ETag that was seen; a change to another version is refused (409)");
        }
        return parameters(headers, In.HEADER);
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
