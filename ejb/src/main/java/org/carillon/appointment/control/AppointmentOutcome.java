package org.carillon.appointment.control;

import org.carillon.appointment.entity.Appointment;
import org.carillon.notification.entity.SMSNotification;
import org.jspecify.annotations.Nullable;

/**
 * An appointment after a change.
 *
 * @param notification the message that the change caused, sent or not; null if it causes none
 */
public record AppointmentOutcome(
        Appointment appointment, @Nullable SMSNotification notification) {}
