package org.carillon.routing.control;

import org.carillon.provider.control.MessageProvider;
import org.jspecify.annotations.Nullable;

/** Who carries one message. */
public sealed interface Way {

    /** @param sender null if neither the message nor the provider's configuration names one */
    record By(MessageProvider provider, @Nullable String sender) implements Way {}

    /** Nobody who is configured may carry it. {@code why}: in words for people. */
    record Nobody(String why) implements Way {}
}
