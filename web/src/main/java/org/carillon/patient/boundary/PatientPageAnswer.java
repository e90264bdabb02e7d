package org.carillon.patient.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of patients, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record PatientPageAnswer(
        List<PatientAnswer> items, @Nullable String next) {}
