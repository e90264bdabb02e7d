package org.carillon.receipt.messaging;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.util.List;
import java.util.UUID;
import org.carillon.queue.messaging.IdQueue;
import org.carillon.receipt.control.ReceiptHandover;

/** Queues ids of receipts for {@link ReceiptListener}. */
@ApplicationScoped
public class ReceiptQueue implements ReceiptHandover {
    @Resource
    private ConnectionFactory connections;

    @Resource(lookup = "java:app/jms/receipt")
    private Queue queue;

    private IdQueue ids;

    @PostConstruct
    void open() {
        ids = new IdQueue(connections, queue, "receipts");
    }

    @Override
    public void queue(List<UUID> receipts) {
        ids.send(receipts);
    }

    List<UUID> taken(Message message) throws JMSException {
        return ids.taken(message);
    }
}
