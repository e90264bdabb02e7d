package org.carillon.receipt.control;

import org.carillon.notification.entity.SMSNotification;
import org.carillon.receipt.entity.ProviderReceipt;

/** What else follows from a receipt, beside the move of its notification. */
public interface ReceiptEffect {

    /**
     * The receipt has said something new, whether it moved the notification or not. In the transaction in which it is applied, the
     * notification locked; to be quick, and free for what it does not concern.
     */
    void applied(ProviderReceipt receipt, SMSNotification notification);
}
