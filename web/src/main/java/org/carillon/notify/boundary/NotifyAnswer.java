package org.carillon.notify.boundary;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.carillon.idempotency.boundary.Answers;
import org.carillon.idempotency.entity.KeptAnswer;
import org.carillon.notification.entity.Status;
import org.carillon.notify.control.ChannelOutcome;
import org.carillon.notify.control.Notice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a notice.
 *
 * @param success whether it goes out, or has gone out, by one channel at least
 * @param error why not; null if it does
 * @param channels those that the user prefers, each with its outcome
 */
@Schema(name = "NotifyAnswer")
public record NotifyAnswer(
        boolean success, @Nullable String error, long userId, String event, List<ChannelAnswer> channels) {

    /** 200 where each channel has its answer, 202 where one is still to come. */
    static KeptAnswer of(Notice notice, List<ChannelOutcome> outcomes) {
        List<ChannelAnswer> channels = outcomes.stream().map(ChannelAnswer::of).toList();
        boolean success = channels.stream().anyMatch(ChannelAnswer::success);
        NotifyAnswer answer = new NotifyAnswer(
                success,
                success ? null : why(channels),
                notice.userId(),
                notice.event().key(),
                channels);
        boolean open = outcomes.stream()
                .map(ChannelOutcome::answer)
                .filter(Objects::nonNull)
                .anyMatch(each -> each.sid() == null && isOpen(each.status()));
        return Answers.of((open ? Response.Status.ACCEPTED : Response.Status.OK).getStatusCode(), answer, null, null);
    }

    private static boolean isOpen(Status status) {
        return !status.isFinal();
    }

    private static String why(List<ChannelAnswer> channels) {
        return channels.isEmpty()
                ? "The user wants no notifications"
                : "The user could not be told by any channel that the user prefers";
    }
}
