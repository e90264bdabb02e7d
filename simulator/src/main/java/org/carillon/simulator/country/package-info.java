/** What a number's calling code tells; a short table, since the simulator carries no numbering plan. */
@NullMarked
package org.carillon.simulator.country;

import org.jspecify.annotations.NullMarked;
