/** Looks for messages to us that nobody has read yet. */
@NullMarked
package org.carillon.reply.schedule;

import org.jspecify.annotations.NullMarked;
