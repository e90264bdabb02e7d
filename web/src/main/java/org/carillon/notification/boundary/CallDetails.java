package org.carillon.notification.boundary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carillon.notification.control.CallStory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a notification that is a call has beside its status.
 *
 * @param duration seconds; null as long as it is not over
 * @param startTime when it was answered or, once the provider was asked, when it was dialled; null if neither is known
 * @param answeredNumber which phone answered; null if none did
 * @param acknowledgements keys pressed, in their order
 */
@Schema(name = "CallDetails")
public record CallDetails(
        @Nullable Integer duration,
        @Nullable Instant startTime,
        @Nullable Instant endTime,
        @Nullable String answeredNumber,
        List<Acknowledged> acknowledgements) {

    /**
     * An acknowledgement.
     *
     * @param digits the keys; null if words were said
     * @param words what was said; null if keys were pressed
     * @param by number of the phone
     */
    @Schema(name = "CallAcknowledgement")
    public record Acknowledged(
            @Nullable String digits, @Nullable String words, String by, Instant at) {

        static Acknowledged of(CallStory.Acknowledgement given) {
            return new Acknowledged(
                    given.digits().isEmpty() ? null : given.digits(),
                    given.words().isEmpty() ? null : given.words(),
                    given.by(),
                    given.at());
        }
    }

    public static CallDetails of(CallStory story) {
        return new CallDetails(
                story.seconds(),
                toSeconds(story.startedAt()),
                toSeconds(story.endedAt()),
                story.reached(),
                story.acknowledgements().stream().map(Acknowledged::of).toList());
    }

    private static @Nullable Instant toSeconds(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }
}
