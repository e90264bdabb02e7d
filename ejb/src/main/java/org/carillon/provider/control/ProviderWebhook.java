package org.carillon.provider.control;

import java.time.Instant;
import java.util.Optional;

/** Understands the calls of one provider. */
public interface ProviderWebhook {

    ProviderName name();

    /** Checks that the call is genuine before it reads it; never throws for what is in it. */
    WebhookReading read(WebhookCall call);

    /**
     * Reads a call that was found genuine before, without checking it again: its secret may have been changed since.
     *
     * @param arrived when it came
     */
    WebhookReading reread(WebhookCall call, Instant arrived);

    /** What a stored receipt tells of a call; empty if it is about something else. */
    default Optional<CallReport> callReport(String payload) {
        return Optional.empty();
    }
}
