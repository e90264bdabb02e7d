/** Calls that ring on the phone page, and the TwiML they run: spoken text and one Gather at a time. */
@NullMarked
package org.carillon.simulator.call;

import org.jspecify.annotations.NullMarked;
