package org.carillon.conversation.page;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as a thread shows it.
 *
 * @param label of the patient's number, if it is not the default one
 * @param way channel and provider, as far as they are not the usual ones
 * @param by who wrote it, or what made Carillon send it
 * @param status in words
 * @param mark the same as a sign
 * @param reason why it did not arrive; empty if it did or may yet
 * @param dueAt when it goes out, if it waits for that
 * @param day in the viewer's zone
 * @param newDay whether it is the first of its day
 * @param retryable whether it can be sent once more
 */
public record ThreadRow(
        UUID id,
        boolean sent,
        String text,
        List<Media> media,
        @Nullable String label,
        String way,
        String by,
        String status,
        String mark,
        String tone,
        String reason,
        Instant at,
        @Nullable Instant dueAt,
        LocalDate day,
        String dayText,
        boolean newDay,
        boolean retryable,
        @Nullable UUID appointment) {

    /**
     * Something that was sent along.
     *
     * @param address null if it is none to follow
     */
    public record Media(@Nullable String address, String name) {

        /** Only an address of the web is a link. */
        static Media of(String written) {
            try {
                URI address = URI.create(written);
                String scheme = Objects.requireNonNullElse(address.getScheme(), "");
                boolean web = scheme.equals("https") || scheme.equals("http");
                String path = Objects.requireNonNullElse(address.getPath(), "");
                String name = path.substring(path.lastIndexOf('/') + 1);
                return new Media(web ? written : null, name.isEmpty() ? written : name);
            } catch (IllegalArgumentException unreadable) {
                return new Media(null, written);
            }
        }
    }
}
