/** Looks for messages that have found their patient late. */
@NullMarked
package org.carillon.conversation.schedule;

import org.jspecify.annotations.NullMarked;
