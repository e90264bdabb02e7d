/** Signed calls to the product, at most a fixed number at a time; beyond the bound on waiting calls the newest are dropped and counted. */
@NullMarked
package org.carillon.simulator.callback;

import org.jspecify.annotations.NullMarked;
