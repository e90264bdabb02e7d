package org.carillon.notify.control;

import org.carillon.channel.entity.Kind;
import org.carillon.notification.control.SendAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What became of a notice on one channel that the user prefers.
 *
 * @param answer null where the user cannot be reached by it, so that there is no row
 * @param reason why not; null where there is an answer
 */
public record ChannelOutcome(
        Kind kind, @Nullable SendAnswer answer, @Nullable String reason) {

    static ChannelOutcome of(Kind kind, SendAnswer answer) {
        return new ChannelOutcome(kind, answer, null);
    }

    static ChannelOutcome unreachable(Kind kind, String reason) {
        return new ChannelOutcome(kind, null, reason);
    }

    /** The same with a later answer. */
    public ChannelOutcome settled(SendAnswer later) {
        return of(kind, later);
    }
}
