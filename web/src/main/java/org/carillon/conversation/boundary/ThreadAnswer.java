package org.carillon.conversation.boundary;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carillon.conversation.control.ShownThread;
import org.carillon.conversation.control.ThreadMessage;
import org.carillon.conversation.control.Way;
import org.carillon.patient.entity.PatientPhone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of a conversation.
 *
 * @param unread how many of the patient's messages nobody has read
 * @param messages the oldest first
 * @param older address of the page before this one; null if there is none
 * @param newer address of the page after this one; null if this is the newest
 * @param poll address of what is new or has changed from now on; a message that is known may be among it, as it is then
 */
@Schema(name = "Conversation")
public record ThreadAnswer(
        long patientId,
        String patientName,
        int unread,
        Instant asOf,
        List<ThreadMessageAnswer> messages,
        @Nullable String older,
        @Nullable String newer,
        String poll) {

    static ThreadAnswer page(ShownThread thread, Way way, boolean fromTheEnd, UriInfo asked) {
        List<ThreadMessage> messages = thread.page().messages();
        boolean more = thread.page().more();
        String older = null;
        String newer = null;
        if (!messages.isEmpty()) {
            if (way == Way.NEWER || more) {
                older = link(asked, "before", messages.get(0).id());
            }
            if (way == Way.NEWER ? more : !fromTheEnd) {
                newer = link(asked, "after", messages.get(messages.size() - 1).id());
            }
        }
        return of(thread, older, newer, asked);
    }

    /** What has changed; where that was too much for one answer, the newest page is to be read anew. */
    static ThreadAnswer changes(ShownThread thread, UriInfo asked) {
        return of(thread, null, thread.page().more() ? link(asked, null, null) : null, asked);
    }

    private static ThreadAnswer of(ShownThread thread, @Nullable String older, @Nullable String newer, UriInfo asked) {
        Map<String, String> labels = labels(thread.patient().phones());
        return new ThreadAnswer(
                thread.patient().patient().getId(),
                thread.patient().patient().getName(),
                thread.unread(),
                thread.asOf(),
                thread.page().messages().stream()
                        .map(message -> ThreadMessageAnswer.of(message, labels))
                        .toList(),
                older,
                newer,
                link(asked, "since", thread.asOf()));
    }

    /** Of those numbers that are not the default one. */
    static Map<String, String> labels(List<PatientPhone> phones) {
        Map<String, String> labels = new HashMap<>();
        phones.stream()
                .filter(phone -> !phone.isDefault())
                .forEach(phone -> labels.putIfAbsent(phone.getNumber(), phone.getLabel()));
        phones.stream().filter(PatientPhone::isDefault).forEach(phone -> labels.remove(phone.getNumber()));
        return labels;
    }

    private static String link(UriInfo asked, @Nullable String name, @Nullable Object value) {
        var builder = asked.getRequestUriBuilder()
                .replaceQueryParam("before")
                .replaceQueryParam("after")
                .replaceQueryParam("since");
        URI address = (name == null ? builder : builder.replaceQueryParam(name, String.valueOf(value))).build();
        String query = address.getRawQuery();
        return query == null || query.isEmpty() ? address.getRawPath() : address.getRawPath() + "?" + query;
    }
}
