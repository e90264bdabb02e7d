package org.carillon.provider.control;

import java.time.Duration;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One message to hand over.
 *
 * @param notificationId ours; the provider gives it back in each receipt
 * @param kind one that the provider carries
 * @param to recipient: E.164, without a prefix for the channel, or an e-mail address
 * @param from sender: a number in E.164, an alphanumeric sender, a messaging service of the provider, or an e-mail address
 * @param body the text, up to 1,600 characters for a phone; blank only if the content speaks by itself
 * @param content what it carries beside its text; null for a plain text
 * @param validity how long the provider may keep trying, cut to what it allows; null leaves it to the provider
 */
public record OutgoingMessage(
        UUID notificationId,
        Kind kind,
        String to,
        String from,
        String body,
        @Nullable Content content,
        @Nullable Duration validity) {}
