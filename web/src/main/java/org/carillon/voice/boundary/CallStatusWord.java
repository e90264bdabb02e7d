package org.carillon.voice.boundary;

import java.util.Locale;
import org.carillon.notification.control.CallStory;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.jspecify.annotations.Nullable;

/** The state of a call in the provider's words, which the document has; in ours where the provider knows nothing of it. */
final class CallStatusWord {
    private static final String QUEUED = "queued";

    private CallStatusWord() {}

    static String of(SMSNotification row, CallStory story) {
        return of(row.getStatus(), row.getProviderStatus(), story.word());
    }

    /** @param reported the last report's word, which may lag behind what the provider said when it was asked */
    static String of(Status status, @Nullable String provider, @Nullable String reported) {
        return switch (status) {
            case QUEUED, SENDING -> QUEUED;
            case ACCEPTED, SENT -> underWay(reported == null ? provider : reported);
            case DELIVERED, UNDELIVERED, READ -> provider == null ? lower(status) : provider;
            default -> lower(status);
        };
    }

    private static String underWay(@Nullable String word) {
        return word == null || word.equals("initiated") ? QUEUED : word;
    }

    private static String lower(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
