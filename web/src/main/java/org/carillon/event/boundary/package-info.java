/** Where other applications tell what happened to an appointment: proven by a signature over the raw body, applied, then answered. */
@NullMarked
package org.carillon.event.boundary;

import org.jspecify.annotations.NullMarked;
