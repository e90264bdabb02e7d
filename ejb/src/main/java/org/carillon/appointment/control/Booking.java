package org.carillon.appointment.control;

import org.carillon.appointment.entity.Patient;
import org.jspecify.annotations.Nullable;

/**
 * A request to book; its fields have the right shape.
 *
 * @param bookingId null means that one is made
 * @param clinic code or name of a clinic; null means none
 * @param region country (two letters) of phone numbers without country code; null means the clinic's, else the configured one
 * @param bookedBy name of the calling user, API client or application
 */
public record Booking(
        @Nullable String bookingId,
        Patient patient,
        String doctorName,
        String department,
        @Nullable String clinic,
        @Nullable String region,
        When when,
        String bookedBy) {}
