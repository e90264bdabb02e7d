package org.carillon.template.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text can be filled with, and what a preview shows in its place. */
public enum TemplateVariable {
    PATIENT_NAME("Maria Santos"),
    DOCTOR_NAME("Anita Rao"),
    DATE("Tue 1 Dec 2026"),
    TIME("10:30"),
    DEPARTMENT("Cardiology"),
    CLINIC("City Clinic"),
    BOOKING_ID("BK-20261201-0042"),
    OLD_DATE("Mon 30 Nov 2026"),
    OLD_TIME("09:15"),
    /** Of the user who is told. */
    NAME("Maria Santos"),
    LINK("https://example.org/42"),
    WORKFLOW_NAME("Budget 2027"),
    TASK_TITLE("Review inspection report"),
    PRIORITY("High"),
    CHECKLIST("Safety Checklist"),
    DUE_IN("1 hour"),
    ALERT("System maintenance starting in 30 minutes"),
    INVITER("Anita Rao"),
    ORGANIZATION("City Clinic"),
    /** Of the driver who is told. */
    DRIVER_NAME("John Doe"),
    LOAD_NUMBER("L-1001"),
    PICKUP_LOCATION("Chicago, IL"),
    DELIVERY_LOCATION("Dallas, TX"),
    PICKUP_DATE("2026-12-01"),
    UPDATE_MESSAGE("Pickup time changed to 2:00 PM");

    private final String sample;

    TemplateVariable(String sample) {
        this.sample = sample;
    }

    /** As written between braces: {@code patient_name}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String sample() {
        return sample;
    }

    public static Optional<TemplateVariable> of(String key) {
        return Arrays.stream(values())
                .filter(variable -> variable.key().equals(key))
                .findFirst();
    }
}
