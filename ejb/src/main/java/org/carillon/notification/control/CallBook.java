package org.carillon.notification.control;

import java.util.UUID;
import org.carillon.provider.control.CallTimes;

/** Knows of notifications that are calls what no message has. */
public interface CallBook {

    /** How the call went so far. */
    CallStory story(UUID notification);

    /** The provider was asked, and said this. */
    void told(UUID notification, CallTimes times);
}
