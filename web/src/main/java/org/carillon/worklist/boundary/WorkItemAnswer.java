package org.carillon.worklist.boundary;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.carillon.worklist.entity.WorkItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something for a person to look at.
 *
 * @param kind {@code unusable_phone}, {@code opted_out}, {@code change_requested}, {@code unclear_reply}, {@code shared_number},
 *     {@code not_sent}, {@code bad_row} or {@code late_event}
 * @param status {@code open} or {@code resolved}
 * @param phone the number that it is about, as well as it is known
 * @param detail a sentence for people
 */
@Schema(name = "WorkItem")
public record WorkItemAnswer(
        UUID id,
        String kind,
        String status,
        @Nullable UUID appointmentId,
        @Nullable UUID notificationId,
        @Nullable UUID inboundId,
        String phone,
        String detail,
        Instant createdAt,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedBy,
        @Nullable String resolution) {

    static WorkItemAnswer of(WorkItem item) {
        return new WorkItemAnswer(
                item.getId(),
                item.getKind().name().toLowerCase(Locale.ROOT),
                item.isOpen() ? "open" : "resolved",
                item.getAppointmentId(),
                item.getNotificationId(),
                item.getInboundId(),
                item.getPhone(),
                item.getDetail(),
                item.getCreatedAt(),
                item.getResolvedAt(),
                item.getResolvedBy(),
                item.getResolution());
    }
}
