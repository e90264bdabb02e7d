package org.carillon.spool.messaging;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.carillon.spool.control.Spool;
import org.carillon.spool.control.SpooledCall;

/**
 * Calls in persistent messages. They are taken in a transaction that knows nothing but the broker, within which the database is written
 * and committed: what is acknowledged is stored, and what is stored may come again. No consumer listens, so that nothing is counted as
 * delivered in vain and dead-lettered.
 */
@Stateless
public class SpoolQueue implements Spool {
    private static final int MOST_CALLS = 500;
    /** The broker lets a consumer take 100 in one transaction (imq.transaction.consumer.maxNumMsgs), and fails all of it beyond that. */
    private static final int MOST_MESSAGES = 80;

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final long SOON = 50;

    @Resource
    private ConnectionFactory connections;

    @Resource(lookup = "java:app/jms/spool")
    private Queue queue;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void put(List<SpooledCall> calls) {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE)) {
            send(session, calls, Duration.ZERO);
        } catch (JMSException e) {
            throw new IllegalStateException("the broker does not take calls", e);
        }
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int take(UnaryOperator<List<SpooledCall>> store) {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession();
                MessageConsumer consumer = session.createConsumer(queue)) {
            connection.start();
            List<SpooledCall> calls = oldest(consumer);
            if (calls.isEmpty()) {
                return 0;
            }
            List<SpooledCall> refused = store.apply(calls);
            if (!refused.isEmpty()) {
                send(session, refused, PAUSE);
            }
            return calls.size();
        } catch (JMSException e) {
            throw new IllegalStateException("the broker does not hand over calls", e);
        }
    }

    private static List<SpooledCall> oldest(MessageConsumer consumer) throws JMSException {
        List<SpooledCall> calls = new ArrayList<>();
        int messages = 0;
        Message message = consumer.receive(SOON);
        while (message != null) {
            BytesMessage bytes = (BytesMessage) message;
            byte[] body = new byte[Math.toIntExact(bytes.getBodyLength())];
            bytes.readBytes(body);
            calls.addAll(CallsOnTheWire.read(body));
            messages++;
            message = messages < MOST_MESSAGES && calls.size() < MOST_CALLS ? consumer.receiveNoWait() : null;
        }
        return calls;
    }

    private void send(Session session, List<SpooledCall> calls, Duration delay) throws JMSException {
        try (MessageProducer producer = session.createProducer(queue)) {
            producer.setDeliveryMode(DeliveryMode.PERSISTENT);
            producer.setDeliveryDelay(delay.toMillis());
            BytesMessage message = session.createBytesMessage();
            message.writeBytes(CallsOnTheWire.written(calls));
            producer.send(message);
        }
    }
}
