package org.carillon.notification.entity;

import java.util.UUID;

/** Which row of which bulk a notification is; there is at most one notification for it. */
public record BatchRow(UUID batch, int row) {}
