package org.carillon.twiml.control;

import java.util.Set;

/**
 * What Twilio lets an element hold.
 *
 * @param text whether text may stand in it
 */
record Element(boolean text, Set<String> attributes, Set<String> children) {}
