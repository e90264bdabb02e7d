package org.carillon.messages.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.carillon.notification.control.NotificationFilter;
import org.jspecify.annotations.Nullable;

/** A search as the API's filters write it. */
record ExportQuery(NotificationFilter filter) {

    /** With the question mark; empty if all is asked for. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        add(parts, "kind", word(filter.kind()));
        add(parts, "type", word(filter.type()));
        add(parts, "status", word(filter.status()));
        add(parts, "patient_id", filter.patientId());
        add(parts, "phone", filter.recipient());
        add(parts, "appointment_id", filter.appointment());
        add(parts, "batch_id", filter.batch());
        add(parts, "from", filter.from());
        add(parts, "to", filter.to());
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
