package org.carillon.conversation.control;

import java.time.Instant;
import java.util.List;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.NewNotification;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;

/** Messages of a thread in the making. */
final class Written {
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private Written() {}

    static ThreadMessage sent(String text, Instant at) {
        return new ThreadMessage.Sent(
                new NewNotification(
                                Kind.SMS,
                                NotificationType.CUSTOM,
                                "+61412345678",
                                true,
                                "WalkEasy",
                                text,
                                "GSM_7",
                                1,
                                null,
                                "reception",
                                at.plusSeconds(60),
                                null,
                                Occasion.NONE,
                                null,
                                null,
                                false)
                        .at(at),
                List.of());
    }

    static List<String> texts(ThreadPage page) {
        return page.messages().stream()
                .map(message -> ((ThreadMessage.Sent) message).notification().getBody())
                .toList();
    }
}
