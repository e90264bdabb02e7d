package org.carillon.notification.control;

import java.util.Collection;
import java.util.Map;

/** Knows who does not want which messages. Asked when messages are taken into the outbox and again when they are claimed. */
public interface Suppressions {

    /** Those of the addresses to which nothing is to be sent now; one query, whatever their number. */
    Map<Address, Suppression> among(Collection<Address> addresses);
}
