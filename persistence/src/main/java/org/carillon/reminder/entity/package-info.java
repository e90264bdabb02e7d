/** Rules are data; the ledger holds at most one row for an appointment, the version that brought its time, and a rule, so that no restart and
 * no second node can remind anybody twice. */
@NullMarked
package org.carillon.reminder.entity;

import org.jspecify.annotations.NullMarked;
