package org.carillon.notification.messaging;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.carillon.provider.control.Lane;

/** Brings the ids of urgent notifications to delivery. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:app/jms/delivery-urgent"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "endpointPoolMaxSize", propertyValue = "2")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UrgentDeliveryListener implements MessageListener {

    @Inject
    private DeliveryQueue queue;

    @Override
    public void onMessage(Message message) {
        queue.deliver(Lane.URGENT, message);
    }
}
