package org.carillon.notification.control;

import java.util.List;
import org.carillon.notification.entity.SMSNotification;

/** Hears that the provider has refused messages since their recipients want no more of them. */
public interface OptOutReports {

    /** In the transaction that records the refusals. */
    void report(List<SMSNotification> refused);
}
