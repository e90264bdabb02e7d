/** How a message moves on after it was accepted, told by status callbacks. */
@NullMarked
package org.carillon.simulator.receipt;

import org.jspecify.annotations.NullMarked;
