package org.carillon.provider.control;

import java.util.Set;
import org.carillon.channel.entity.Kind;

/** That messages of these kinds are to be sent with this provider now. */
public record Route(MessageProvider provider, Set<Kind> kinds) {}
