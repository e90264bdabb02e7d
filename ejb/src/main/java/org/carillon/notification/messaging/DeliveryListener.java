package org.carillon.notification.messaging;

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
import org.carillon.notification.control.Delivery;

/** Brings queued ids to delivery. A message is never delivered again: what went wrong is in the rows, for the sweep. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:app/jms/delivery"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "endpointPoolMaxSize", propertyValue = "4")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryListener implements MessageListener {
    private static final Logger LOG = System.getLogger(DeliveryListener.class.getName());

    @Inject
    private DeliveryQueue queue;

    @Inject
    private Delivery delivery;

    @Override
    public void onMessage(Message message) {
        try {
            delivery.deliver(queue.taken(message));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (JMSException | RuntimeException e) {
            LOG.log(Level.WARNING, "a delivery is left to the sweep: " + e);
        }
    }
}
