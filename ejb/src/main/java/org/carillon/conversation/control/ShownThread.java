package org.carillon.conversation.control;

import java.time.Instant;
import org.carillon.patient.control.KnownPatient;

/**
 * A part of a thread as somebody sees it.
 *
 * @param unread how many of the patient's messages nobody has read
 * @param asOf when it was read from the database
 */
public record ShownThread(KnownPatient patient, ThreadPage page, int unread, Instant asOf) {}
