/** The spool as a queue of the embedded broker: the one place in Carillon where a message in a queue is all that is left of something. */
@NullMarked
package org.carillon.spool.messaging;

import org.jspecify.annotations.NullMarked;
