/** Empties the spool. */
@NullMarked
package org.carillon.spool.schedule;

import org.jspecify.annotations.NullMarked;
