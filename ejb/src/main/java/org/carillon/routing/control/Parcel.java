package org.carillon.routing.control;

import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What routing must know of a message.
 *
 * @param to E.164, or an e-mail address
 * @param sender null if it names none
 * @param hasContent whether there is more than a text
 * @param last name of the provider of the attempt before; null at the first attempt
 * @param urgent it is never used to find out whether a provider is well again
 */
public record Parcel(
        UUID id,
        Kind kind,
        String to,
        @Nullable String sender,
        int segments,
        boolean hasContent,
        @Nullable String last,
        boolean urgent) {}
