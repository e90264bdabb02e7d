/** One timer, for the rows that nobody tells us of. */
@NullMarked
package org.carillon.appointment.schedule;

import org.jspecify.annotations.NullMarked;
