/**
 * Events of other applications. Each is one transaction with what it does, and does it once. Events may come twice, late and out of
 * order: an appointment that is cancelled stays cancelled, and what cannot be told apart by a program comes to the work list.
 */
@NullMarked
package org.carillon.event.control;

import org.jspecify.annotations.NullMarked;
