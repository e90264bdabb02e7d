package org.carillon.notification.messaging;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.util.List;
import java.util.UUID;
import org.carillon.notification.control.Handover;
import org.carillon.queue.messaging.IdQueue;

/** Queues ids of notifications for {@link DeliveryListener}. */
@ApplicationScoped
public class DeliveryQueue implements Handover {
    private static final int MOST_WAITING = 20_000;

    @Resource
    private ConnectionFactory connections;

    @Resource(lookup = "java:app/jms/delivery")
    private Queue queue;

    private IdQueue ids;

    @PostConstruct
    void open() {
        ids = new IdQueue(connections, queue, "notifications");
    }

    @Override
    public void queue(List<UUID> notifications) {
        ids.send(notifications);
    }

    @Override
    public boolean isFull() {
        return ids.waiting() >= MOST_WAITING;
    }

    List<UUID> taken(Message message) throws JMSException {
        return ids.taken(message);
    }
}
