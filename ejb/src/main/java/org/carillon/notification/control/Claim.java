package org.carillon.notification.control;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.Content;
import org.carillon.routing.control.Way;

/**
 * Rows that are one delivery's to send.
 *
 * @param contents by notification, of those that have any
 * @param ways by notification, who carries it, of those that have a choice; the others go by the provider that they were claimed for
 * @param unwanted those that were to be sent and are not, since their recipients do not want them any more
 */
public record Claim(
        List<SMSNotification> rows, Map<UUID, Content> contents, Map<UUID, Way> ways, List<SMSNotification> unwanted) {
    static final Claim NOTHING = new Claim(List.of(), Map.of(), Map.of(), List.of());
}
