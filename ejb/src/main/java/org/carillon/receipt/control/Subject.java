package org.carillon.receipt.control;

import org.carillon.notification.entity.SMSNotification;

/** What a receipt is about. */
sealed interface Subject {

    /** This notification. */
    record Found(SMSNotification notification) implements Subject {}

    /** It names this notification and the SID of another message. */
    record Mismatch(SMSNotification named) implements Subject {}

    /** Nothing that is known now. */
    record Nobody() implements Subject {}
}
