/** Patients answer reminders. */
@NullMarked
package org.carillon.reply;

import org.jspecify.annotations.NullMarked;
