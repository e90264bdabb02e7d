/** How a create call is answered: late, wrong or not at all. No thread waits meanwhile. */
@NullMarked
package org.carillon.simulator.answer;

import org.jspecify.annotations.NullMarked;
