/**
 * A node that has just started runs its most used way a few thousand times before it says that it is ready: from the HTTP request over the
 * database and the queue to the provider's answer, for numbers that nobody has, against an answer of its own. Java compiles what runs
 * often while it runs; without a rehearsal the first 40,000 messages pay for it with a third of the speed.
 */
@NullMarked
package org.carillon.rehearsal.control;

import org.jspecify.annotations.NullMarked;
