package org.carillon.patient.entity;

import org.jspecify.annotations.Nullable;

/**
 * A patient's number as it is to be.
 *
 * @param label what people call it: {@code Mobile}
 * @param number E.164
 * @param asWritten as whoever entered it wrote it
 * @param isDefault where messages go unless another number is named; never an emergency contact's
 * @param emergency it belongs to somebody who is called in an emergency
 * @param emergencyName who that is; null if nobody said so, or if it is the patient's own
 */
public record NewPhone(
        String label,
        String number,
        String asWritten,
        boolean isDefault,
        boolean emergency,
        @Nullable String emergencyName) {
    /** What an own number is called if nobody says it. */
    public static final String UNLABELLED = "Phone";

    /** What the number of an emergency contact is called. */
    public static final String EMERGENCY_CONTACT = "Emergency contact";

    public static NewPhone own(String label, String number, String asWritten, boolean isDefault) {
        return new NewPhone(label, number, asWritten, isDefault, false, null);
    }

    public static NewPhone ofEmergencyContact(@Nullable String name, String number, String asWritten) {
        return new NewPhone(EMERGENCY_CONTACT, number, asWritten, false, true, name);
    }

    NewPhone asDefault(boolean wanted) {
        return new NewPhone(label, number, asWritten, wanted, emergency, emergencyName);
    }
}
