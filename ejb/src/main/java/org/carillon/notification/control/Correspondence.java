package org.carillon.notification.control;

import java.util.List;
import org.carillon.notification.entity.SMSNotification;

/** Keeps count of what people write to patients. */
public interface Correspondence {

    /** They are stored in this very transaction; each names its patient. */
    void sent(List<SMSNotification> toPatients);
}
