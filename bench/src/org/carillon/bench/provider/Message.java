package org.carillon.bench.provider;

import java.time.Instant;

/** A message that the provider has taken. */
record Message(String sid, String from, String to, String body, Instant at) {}
