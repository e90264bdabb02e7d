/** The few TwiML verbs that a text or a call needs, read without external entities. */
@NullMarked
package org.carillon.simulator.twiml;

import org.jspecify.annotations.NullMarked;
