/** What goes wrong, on demand. A fate is rolled once for each create call, before anything is recorded. */
@NullMarked
package org.carillon.simulator.fault;

import org.jspecify.annotations.NullMarked;
