/** Messages written on the simulated phone, handed to the product as the providers do. */
@NullMarked
package org.carillon.simulator.inbound;

import org.jspecify.annotations.NullMarked;
