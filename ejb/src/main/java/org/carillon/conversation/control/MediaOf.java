package org.carillon.conversation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.control.Padded;
import org.carillon.notification.entity.MessageContent;
import org.carillon.notification.entity.SMSNotification;

/** The pictures and files that went with messages, asked for those few that have any. */
@ApplicationScoped
public class MediaOf {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** In the order of the messages. */
    List<ThreadMessage> with(List<SMSNotification> messages) {
        List<UUID> ids = messages.stream()
                .filter(SMSNotification::hasContent)
                .map(SMSNotification::getId)
                .toList();
        Map<UUID, List<String>> media = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select c from MessageContent c where c.notificationId in :ids", MessageContent.class)
                    .setParameter("ids", Padded.toRoundSize(ids))
                    .getResultList()
                    .forEach(content -> media.put(content.getNotificationId(), content.getMediaUrls()));
        }
        return messages.stream()
                .<ThreadMessage>map(
                        message -> new ThreadMessage.Sent(message, media.getOrDefault(message.getId(), List.of())))
                .toList();
    }
}
