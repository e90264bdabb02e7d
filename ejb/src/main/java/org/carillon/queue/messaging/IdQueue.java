package org.carillon.queue.messaging;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Carries ids of rows from whoever stored them to whoever works on them, as many as there are in few messages. */
public final class IdQueue {
    private static final Logger LOG = System.getLogger(IdQueue.class.getName());
    private static final int MOST_IN_ONE_MESSAGE = 256;
    private static final String SEPARATOR = "\n";

    private final AtomicInteger waiting = new AtomicInteger();
    private final ConnectionFactory connections;
    private final Queue queue;
    private final String rows;

    /** @param rows what the ids stand for, for the log */
    public IdQueue(ConnectionFactory connections, Queue queue, String rows) {
        this.connections = connections;
        this.queue = queue;
        this.rows = rows;
    }

    /** Never throws: what could not be queued is left to the sweep. */
    public void send(List<UUID> ids) {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer = session.createProducer(queue)) {
            producer.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
            for (int start = 0; start < ids.size(); start += MOST_IN_ONE_MESSAGE) {
                List<UUID> some = ids.subList(start, Math.min(ids.size(), start + MOST_IN_ONE_MESSAGE));
                producer.send(session.createTextMessage(
                        some.stream().map(UUID::toString).collect(Collectors.joining(SEPARATOR))));
                waiting.addAndGet(some.size());
            }
        } catch (JMSException | RuntimeException e) {
            LOG.log(Level.WARNING, ids.size() + " " + rows + " are left to the sweep: " + e);
        }
    }

    /** The ids of a message that is being taken from the queue. */
    public List<UUID> taken(Message message) throws JMSException {
        List<UUID> ids =
                ((TextMessage) message).getText().lines().map(UUID::fromString).toList();
        waiting.addAndGet(-ids.size());
        return ids;
    }

    /** How many ids were sent here and not taken yet. */
    public int waiting() {
        return waiting.get();
    }
}
