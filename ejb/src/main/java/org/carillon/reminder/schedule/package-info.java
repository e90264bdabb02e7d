/** One timer for all reminders; none for each. Every node has its own, and the locked lines of the ledger decide. */
@NullMarked
package org.carillon.reminder.schedule;

import org.jspecify.annotations.NullMarked;
