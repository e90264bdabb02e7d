/** Twilio's REST resources, as far as the official SDK and the product use them: same paths, fields, codes and words. */
@NullMarked
package org.carillon.simulator.twilio;

import org.jspecify.annotations.NullMarked;
