/**
 * The register of patients: found by id, name, number and the booking application's id; changed with an entry in the audit. It knows
 * no messages: who looks after those asks whose a number is, and is told when a number comes to a patient.
 */
@NullMarked
package org.carillon.patient.control;

import org.jspecify.annotations.NullMarked;
