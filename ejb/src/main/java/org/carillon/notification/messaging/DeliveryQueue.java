package org.carillon.notification.messaging;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.carillon.notification.control.Handover;
import org.carillon.notification.control.PacedDelivery;
import org.carillon.provider.control.Lane;
import org.carillon.queue.messaging.IdQueue;

/** Queues ids of notifications for the listeners, one queue for each lane: what waits in one is in nobody's way in another. */
@ApplicationScoped
public class DeliveryQueue implements Handover {
    private static final Logger LOG = System.getLogger(DeliveryQueue.class.getName());
    private static final int MOST_WAITING = 20_000;

    @Resource
    private ConnectionFactory connections;

    @Resource(lookup = "java:app/jms/delivery-urgent")
    private Queue urgent;

    @Resource(lookup = "java:app/jms/delivery")
    private Queue single;

    @Resource(lookup = "java:app/jms/delivery-bulk")
    private Queue bulk;

    @Inject
    private PacedDelivery delivery;

    private final Map<Lane, IdQueue> queues = new EnumMap<>(Lane.class);

    @PostConstruct
    void open() {
        queues.put(Lane.URGENT, new IdQueue(connections, urgent, "urgent notifications"));
        queues.put(Lane.SINGLE, new IdQueue(connections, single, "notifications"));
        queues.put(Lane.BULK, new IdQueue(connections, bulk, "notifications of bulks"));
    }

    @Override
    public void queue(Lane lane, List<UUID> notifications) {
        queueOf(lane).send(notifications);
    }

    @Override
    public boolean isFull(Lane lane) {
        return queueOf(lane).waiting() >= MOST_WAITING;
    }

    /** Never throws: what went wrong is in the rows, for the sweep. */
    void deliver(Lane lane, Message message) {
        try {
            delivery.deliver(lane, queueOf(lane).taken(message));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (JMSException | RuntimeException e) {
            LOG.log(Level.WARNING, "a delivery is left to the sweep: " + e);
        }
    }

    private IdQueue queueOf(Lane lane) {
        return Objects.requireNonNull(queues.get(lane));
    }
}
