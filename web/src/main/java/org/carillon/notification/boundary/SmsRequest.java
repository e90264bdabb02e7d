package org.carillon.notification.boundary;

import org.jspecify.annotations.Nullable;

/** A request to send one SMS, whichever words it was written in. */
public interface SmsRequest {

    @Nullable
    String to();

    /** JSON name of {@link #to()}. */
    String toField();

    @Nullable
    String message();

    /** Two letters, for a number without country code. */
    @Nullable
    String region();

    default @Nullable String from() {
        return null;
    }

    default @Nullable Long userId() {
        return null;
    }
}
