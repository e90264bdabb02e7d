package org.carillon.routing.control;

import java.util.Set;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.MessageProvider;

/**
 * That messages of these kinds are to be claimed for this provider.
 *
 * @param kinds all of them
 * @param contested those of them that others may carry too, or that it does not carry everywhere: each message is looked at
 */
public record Route(MessageProvider provider, Set<Kind> kinds, Set<Kind> contested) {}
