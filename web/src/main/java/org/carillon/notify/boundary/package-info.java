/** Telling users things: by whichever channels they prefer, by one that the caller names, and within the application itself. */
@NullMarked
package org.carillon.notify.boundary;

import org.jspecify.annotations.NullMarked;
