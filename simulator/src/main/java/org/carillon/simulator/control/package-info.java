/** What tests and the phone page ask of the simulator; no provider has this. */
@NullMarked
package org.carillon.simulator.control;

import org.jspecify.annotations.NullMarked;
