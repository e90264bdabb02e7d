package org.carillon.appointment.entity;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an appointment before it exists.
 *
 * @param bookingId unique
 * @param clinic code of a clinic; null if there is only one place
 * @param region country (two letters) of phone numbers without country code; null means the clinic's, else the configured one
 * @param usablePhone E.164; null if none of the patient's numbers can be used
 */
public record NewAppointment(
        String bookingId,
        Patient patient,
        String doctorName,
        String department,
        @Nullable String clinic,
        @Nullable String region,
        Slot slot,
        @Nullable String usablePhone,
        String createdBy) {}
