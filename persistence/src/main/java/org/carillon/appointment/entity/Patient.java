package org.carillon.appointment.entity;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, as the booking tells it.
 *
 * @param phone as written; null or unusable if there is none
 * @param otherPhones tried in this order where the first is of no use; as written
 * @param id of the patient in the booking application
 * @param language BCP 47, such as {@code en-AU}; null means the default
 * @param zone where the patient lives, for quiet hours; null means as the clinic
 */
public record Patient(
        String name,
        @Nullable String phone,
        List<String> otherPhones,
        @Nullable String id,
        @Nullable String language,
        @Nullable ZoneId zone) {

    public Patient {
        otherPhones = List.copyOf(otherPhones);
    }
}
