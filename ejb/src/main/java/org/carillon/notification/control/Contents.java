package org.carillon.notification.control;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.notification.entity.MessageContent;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.Content;
import org.jspecify.annotations.Nullable;

/** From the port's words for what goes with a text to the stored ones, and back. */
final class Contents {
    private Contents() {}

    static MessageContent stored(SMSNotification notification, @Nullable Content content) {
        Objects.requireNonNull(content);
        return new MessageContent(
                notification.getId(),
                content.subject(),
                content.html(),
                content.mediaUrls(),
                content.contentSid(),
                content.contentVariables(),
                content.twiml());
    }

    /** By notification; asks the database only if one of the rows has any. */
    static Map<UUID, Content> of(List<SMSNotification> rows, EntityManager entities) {
        List<UUID> ids = null;
        for (SMSNotification row : rows) {
            if (row.hasContent()) {
                ids = ids == null ? new ArrayList<>() : ids;
                ids.add(row.getId());
            }
        }
        if (ids == null) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c from MessageContent c where c.notificationId in :ids", MessageContent.class)
                .setParameter("ids", Padded.toRoundSize(ids))
                .getResultStream()
                .collect(Collectors.toMap(MessageContent::getNotificationId, Contents::read));
    }

    private static Content read(MessageContent stored) {
        return new Content(
                stored.getSubject(),
                stored.getHtml(),
                stored.getMediaUrls(),
                stored.getContentSid(),
                stored.getContentVariables(),
                stored.getTwiml());
    }
}
