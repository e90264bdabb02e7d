package org.carillon.notification.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.control.Particulars;
import org.carillon.provider.control.Content;
import org.jspecify.annotations.Nullable;

/** A request to send one message to a phone, whichever words it was written in. */
public interface SmsRequest {

    @Nullable
    String to();

    /** JSON name of {@link #to()}. */
    String toField();

    @Nullable
    String message();

    /** What is kept as its text; only of a request that was checked. */
    default String text() {
        return Objects.requireNonNullElse(message(), "");
    }

    /** Two letters, for a number without country code. */
    @Nullable
    String region();

    default Kind kind() {
        return Kind.SMS;
    }

    default @Nullable String from() {
        return null;
    }

    /** JSON name of {@link #from()}. */
    default String fromField() {
        return "from_number";
    }

    default @Nullable Long userId() {
        return null;
    }

    /** JSON name of {@link #userId()}. */
    default String userField() {
        return "send_to_user_id";
    }

    /** What is wrong beside what is the same for all, by JSON name. */
    default Map<String, String> otherFaults() {
        return Map.of();
    }

    /** Addresses of pictures and other files. */
    default @Nullable List<@Nullable String> mediaUrls() {
        return null;
    }

    /** JSON name of {@link #mediaUrls()}. */
    default String mediaField() {
        return "media_urls";
    }

    /** The provider's template. */
    default @Nullable String contentSid() {
        return null;
    }

    /** What to fill the template with. */
    default @Nullable Map<String, @Nullable String> contentVariables() {
        return null;
    }

    /** When to send it, as {@link SendTime} reads it; null means now. */
    default @Nullable String sendAt() {
        return null;
    }

    /** Whether there is something to send without a text. */
    default boolean speaks() {
        List<@Nullable String> media = mediaUrls();
        return contentSid() != null || (media != null && !media.isEmpty());
    }

    /** What a plain SMS has not; only of a request that was checked. */
    default Particulars particulars(Instant now) {
        Particulars times =
                sendAt() == null ? Particulars.NONE : Particulars.NONE.withSendAt(SendTime.parse(sendAt(), now));
        return speaks() ? times.withContent(content()) : times;
    }

    private Content content() {
        List<@Nullable String> media = mediaUrls();
        Map<String, @Nullable String> variables = contentVariables();
        return new Content(
                null,
                null,
                media == null ? List.of() : media.stream().map(String::valueOf).toList(),
                contentSid(),
                variables == null ? null : ContentTemplate.json(variables),
                null);
    }
}
