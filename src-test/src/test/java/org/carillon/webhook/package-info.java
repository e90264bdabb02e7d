/** Twilio's webhooks, called as Twilio calls them; the signature is made here anew, from Twilio's documentation. */
@NullMarked
package org.carillon.webhook;

import org.jspecify.annotations.NullMarked;
