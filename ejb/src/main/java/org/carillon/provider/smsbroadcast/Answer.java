package org.carillon.provider.smsbroadcast;

import org.jspecify.annotations.Nullable;

/** What came back. {@code retryAfter}: the header. */
record Answer(int status, @Nullable String retryAfter, String text) {}
