package org.carillon.notification.control;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a call went.
 *
 * @param word the provider's last word for its state; null if it has reported none
 * @param reached number of the phone on which it was answered; null if it was not
 * @param startedAt when it was answered or, once the provider was asked, when it was dialled; null if neither is known
 * @param endedAt null if it is not over
 * @param seconds how long it was; null if it is not over
 * @param acknowledgements in the order in which they were given
 */
public record CallStory(
        @Nullable String word,
        @Nullable String reached,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer seconds,
        List<Acknowledgement> acknowledgements) {

    public CallStory {
        acknowledgements = List.copyOf(acknowledgements);
    }

    /**
     * Keys that the person called has pressed, or words said in their place.
     *
     * @param digits empty if words were said
     * @param words empty if keys were pressed
     * @param by number of the phone
     */
    public record Acknowledgement(String digits, String words, String by, Instant at) {}
}
