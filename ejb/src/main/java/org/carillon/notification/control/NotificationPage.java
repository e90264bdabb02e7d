package org.carillon.notification.control;

import java.util.List;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.jspecify.annotations.Nullable;

/**
 * Newest first.
 *
 * @param next pass it as {@code before} to get the page that follows; null on the last one
 */
public record NotificationPage(
        List<SMSNotification> notifications, @Nullable UUID next) {}
