/**
 * What a call has that a message has not: who was reached, when and for how long, and which keys were pressed. Kept beside the
 * notification, which knows nothing of it, so that a message costs no more than before.
 */
@NullMarked
package org.carillon.voice.entity;

import org.jspecify.annotations.NullMarked;
