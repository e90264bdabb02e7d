package org.carillon.provider.twilio;

/** One field of a form or a JSON object, decoded. */
record Parameter(String name, String value) {}
