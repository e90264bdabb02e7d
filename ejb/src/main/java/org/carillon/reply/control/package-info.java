/**
 * Patients answer reminders: 1 confirms, 2 asks for another time. What cannot be attributed to one reminder or is not plainly one of the
 * two is never guessed: a person reads it. A message and all that follows from it is one transaction, begun by locking the message, so
 * that it has its effect once, whichever node comes first and whatever dies between.
 */
@NullMarked
package org.carillon.reply.control;

import org.jspecify.annotations.NullMarked;
