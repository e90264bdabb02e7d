/**
 * A4: appointments over HTTP, by booking id. A version is an ETag; a change that names another one in If-Match is refused with 409, as
 * is everything else here that somebody else's change has overtaken.
 */
@NullMarked
package org.carillon.appointment.boundary;

import org.jspecify.annotations.NullMarked;
