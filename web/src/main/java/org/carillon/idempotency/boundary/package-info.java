/** Requests with an Idempotency-Key that change more than one message: served once, and answered alike ever after. */
@NullMarked
package org.carillon.idempotency.boundary;

import org.jspecify.annotations.NullMarked;
