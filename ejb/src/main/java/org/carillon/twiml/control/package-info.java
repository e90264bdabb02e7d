/**
 * TwiML, Twilio's language for what happens in a call. It is checked before a call is made: what Twilio does not understand it tells
 * nobody but the person called, who hears that an application error has occurred. Read with DTDs and entities off, without Twilio's SDK,
 * which only writes TwiML. The elements and attributes are data, in {@code elements.txt}.
 */
@NullMarked
package org.carillon.twiml.control;

import org.jspecify.annotations.NullMarked;
