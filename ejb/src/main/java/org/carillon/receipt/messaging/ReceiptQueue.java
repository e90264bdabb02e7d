package org.carillon.receipt.messaging;

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
import java.util.stream.Collectors;
import org.carillon.receipt.control.ReceiptHandover;

/** Queues ids of receipts for {@link ReceiptListener}, a batch in a message. */
@ApplicationScoped
public class ReceiptQueue implements ReceiptHandover {
    private static final Logger LOG = System.getLogger(ReceiptQueue.class.getName());
    private static final String SEPARATOR = "\n";

    @Resource
    private ConnectionFactory connections;

    @Resource(lookup = "java:app/jms/receipt")
    private Queue queue;

    @Override
    public void queue(List<UUID> receipts) {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer = session.createProducer(queue)) {
            producer.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
            producer.send(session.createTextMessage(
                    receipts.stream().map(UUID::toString).collect(Collectors.joining(SEPARATOR))));
        } catch (JMSException | RuntimeException e) {
            LOG.log(Level.WARNING, receipts.size() + " receipts are left to the sweep: " + e);
        }
    }

    static List<UUID> ids(String text) {
        return text.lines().map(UUID::fromString).toList();
    }
}
