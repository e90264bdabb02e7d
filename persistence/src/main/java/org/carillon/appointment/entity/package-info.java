/**
 * Appointments and clinics. The local date and time in a zone are the truth, since that is what was agreed with the patient; the
 * instant is derived. Rows may be written by another application, so what is read may lack anything that the table lets be null.
 */
@NullMarked
package org.carillon.appointment.entity;

import org.jspecify.annotations.NullMarked;
