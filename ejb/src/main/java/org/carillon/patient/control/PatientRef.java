package org.carillon.patient.control;

/**
 * A patient who has a number.
 *
 * @param name the patient's
 * @param label of the number with this patient
 * @param isDefault whether messages to the patient go there
 * @param emergency whether it is an emergency contact's
 */
public record PatientRef(long id, String name, String label, boolean isDefault, boolean emergency) {}
