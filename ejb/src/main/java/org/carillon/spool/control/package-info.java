/**
 * What providers tell while the database does not take it: kept as it came by the broker's own store, and stored in the order in which it
 * came once the database is back. A provider calls once or twice and never again.
 */
@NullMarked
package org.carillon.spool.control;

import org.jspecify.annotations.NullMarked;
