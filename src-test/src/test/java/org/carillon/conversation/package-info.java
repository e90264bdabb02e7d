/** Conversations with patients, seen from outside. */
@NullMarked
package org.carillon.conversation;

import org.jspecify.annotations.NullMarked;
