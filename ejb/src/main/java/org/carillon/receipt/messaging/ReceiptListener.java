package org.carillon.receipt.messaging;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.carillon.receipt.control.ProcessReceipts;

/**
 * Applies receipts as they come out of the queue. Few at a time: chunks that are applied side by side overtake each other, which
 * is right but hard to read in a history. It throws nothing: an id that could not be applied is found by the sweep.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:app/jms/receipt"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "endpointPoolMaxSize", propertyValue = "2")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceiptListener implements MessageListener {
    private static final Logger LOG = System.getLogger(ReceiptListener.class.getName());

    @Inject
    private ReceiptQueue queue;

    @Inject
    private ProcessReceipts receipts;

    @Override
    public void onMessage(Message message) {
        try {
            receipts.process(queue.taken(message));
        } catch (JMSException | RuntimeException e) {
            LOG.log(Level.WARNING, "a chunk of receipts is left to the sweep: " + e);
        }
    }
}
