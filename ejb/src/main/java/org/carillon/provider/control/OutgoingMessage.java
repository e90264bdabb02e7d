package org.carillon.provider.control;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to hand over.
 *
 * @param notificationId ours; the provider gives it back in each receipt
 * @param to recipient, E.164
 * @param from sender: a number in E.164, an alphanumeric sender, or a messaging service of the provider
 * @param body 1 to 1,600 characters
 * @param validity how long the provider may keep trying, cut to what it allows; null leaves it to the provider
 */
public record OutgoingMessage(
        UUID notificationId,
        String to,
        String from,
        String body,
        @Nullable Duration validity) {}
