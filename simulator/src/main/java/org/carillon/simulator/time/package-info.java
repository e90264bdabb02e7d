/** The simulator's only source of time and of delayed work: its own few threads, so that it never borrows the product's. */
@NullMarked
package org.carillon.simulator.time;

import org.jspecify.annotations.NullMarked;
