package org.carillon.conversation.control;

import java.util.List;
import java.util.UUID;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.notification.entity.SMSNotification;

/** A message of a thread. Its id is a UUIDv7, so that the order of ids is the order of time on both sides. */
public sealed interface ThreadMessage {

    UUID id();

    /** The patient's number, E.164. */
    String number();

    /** @param media absolute URLs */
    record Sent(SMSNotification notification, List<String> media) implements ThreadMessage {
        public Sent {
            media = List.copyOf(media);
        }

        @Override
        public UUID id() {
            return notification.getId();
        }

        @Override
        public String number() {
            return notification.getRecipient();
        }
    }

    record Received(InboundMessage message) implements ThreadMessage {

        @Override
        public UUID id() {
            return message.getId();
        }

        @Override
        public String number() {
            return message.getSender();
        }
    }
}
