/**
 * The day's appointments, one with all that was said about it, and booking. A component of its own, since it shows what appointments,
 * reminders, replies, events and messages tell, none of which knows it.
 */
@NullMarked
package org.carillon.agenda.page;

import org.jspecify.annotations.NullMarked;
