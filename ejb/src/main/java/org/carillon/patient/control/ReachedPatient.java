package org.carillon.patient.control;

/**
 * Where a message to a patient goes.
 *
 * @param number the default one, E.164
 */
public record ReachedPatient(long id, String name, String number) {}
