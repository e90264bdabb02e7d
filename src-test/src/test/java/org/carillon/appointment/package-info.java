/** Appointments on a real server: what is booked, what the patient reads, what staff finds. */
@NullMarked
package org.carillon.appointment;

import org.jspecify.annotations.NullMarked;
