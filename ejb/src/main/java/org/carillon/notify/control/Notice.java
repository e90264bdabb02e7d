package org.carillon.notify.control;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one user is to be told.
 *
 * @param variables what the event's template is filled with; the user's name is known without
 * @param message in place of the template; 1 to 1,600 characters
 * @param subject of the e-mail, in place of the template's
 * @param html the e-mail's text as HTML
 * @param sendAt in the future; null means now
 */
public record Notice(
        long userId,
        NotifyEvent event,
        Map<String, String> variables,
        @Nullable String message,
        @Nullable String subject,
        @Nullable String html,
        @Nullable Instant sendAt,
        String createdBy) {
    public Notice {
        variables = Map.copyOf(variables);
    }
}
