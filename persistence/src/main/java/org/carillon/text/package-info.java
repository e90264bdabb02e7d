/**
 * What a text costs on the air: encoding and segments as Twilio bills them.
 *
 * <p>The text is measured as it stands. Twilio's smart encoding (curly quotes, dashes and the like replaced by GSM characters)
 * is a switch of the customer's messaging service that cannot be seen from here; where it is on, a text may cost less than told.
 */
@NullMarked
package org.carillon.text;

import org.jspecify.annotations.NullMarked;
