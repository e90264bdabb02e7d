package org.carillon.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.carillon.notification.control.Handover;

/** Queues ids for {@link DeliveryListener}, as many as there are in few messages. */
@ApplicationScoped
public class DeliveryQueue implements Handover {
    private static final Logger LOG = System.getLogger(DeliveryQueue.class.getName());
    private static final int MOST_IN_ONE_MESSAGE = 256;
    private static final int MOST_WAITING = 20_000;
    private static final String SEPARATOR = "\n";

    private final AtomicInteger waiting = new AtomicInteger();

    @Resource
    private ConnectionFactory connections;

    @Resource(lookup = "java:app/jms/delivery")
    private Queue queue;

    @Override
    public void queue(List<UUID> notifications) {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer = session.createProducer(queue)) {
            producer.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
            for (int start = 0; start < notifications.size(); start += MOST_IN_ONE_MESSAGE) {
                List<UUID> some =
                        notifications.subList(start, Math.min(notifications.size(), start + MOST_IN_ONE_MESSAGE));
                producer.send(session.createTextMessage(
                        some.stream().map(UUID::toString).collect(Collectors.joining(SEPARATOR))));
                waiting.addAndGet(some.size());
            }
        } catch (JMSException | RuntimeException e) {
            LOG.log(Level.WARNING, notifications.size() + " notifications are left to the sweep: " + e);
        }
    }

    @Override
    public boolean isFull() {
        return waiting.get() >= MOST_WAITING;
    }

    /** The ids of a message that is being taken from the queue. */
    List<UUID> taken(String text) {
        List<UUID> ids = text.lines().map(UUID::fromString).toList();
        waiting.addAndGet(-ids.size());
        return ids;
    }
}
