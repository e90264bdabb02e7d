/** Requests that were answered, kept with their whole answer so that a repetition gets the same one, whatever happened since. */
@NullMarked
package org.carillon.idempotency.entity;

import org.jspecify.annotations.NullMarked;
