/**
 * Booking, moving, cancelling. Each is one transaction with the messages that it causes, which never make it fail: a patient who
 * cannot be reached is recorded, and comes to the work list. Whoever plans by appointments observes {@link AppointmentChanged}.
 */
@NullMarked
package org.carillon.appointment.control;

import org.jspecify.annotations.NullMarked;
