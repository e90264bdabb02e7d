/** What arrived, in memory and bounded by count and by text, so that a bulk of any size costs the same heap. */
@NullMarked
package org.carillon.simulator.ledger;

import org.jspecify.annotations.NullMarked;
