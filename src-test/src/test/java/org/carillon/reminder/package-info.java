/** Reminders on the server, on a clock that the simulator moves: no test waits for a day. Each puts the clock back. */
@NullMarked
package org.carillon.reminder;

import org.jspecify.annotations.NullMarked;
