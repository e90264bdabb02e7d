/** Plans, voids and sends reminders. Planning follows each change of an appointment in its transaction; what that cannot see, a rule made
 * later, is planned in bulk. Sending works on chunks of the ledger, locked so that several workers and nodes share them. */
@NullMarked
package org.carillon.reminder.control;

import org.jspecify.annotations.NullMarked;
