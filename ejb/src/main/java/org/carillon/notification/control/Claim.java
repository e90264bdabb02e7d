package org.carillon.notification.control;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.Content;

/**
 * Rows that are one delivery's to send.
 *
 * @param contents by notification, of those that have any
 * @param unwanted those that were to be sent and are not, since their recipients do not want them any more
 */
public record Claim(List<SMSNotification> rows, Map<UUID, Content> contents, List<SMSNotification> unwanted) {
    static final Claim NOTHING = new Claim(List.of(), Map.of(), List.of());
}
