package org.carillon.notification.control;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Knows to whom free text may be sent by WhatsApp: who has written to us within the last 24 hours. */
public interface ReplyWindows {

    /** Those of the numbers (E.164) whose window is open; one query, whatever their number. */
    Set<String> openAmong(Collection<String> numbers, Instant now);
}
