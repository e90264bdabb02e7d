package org.carillon.provider.twilio;

import java.io.IOException;

/** The request failed without an answer; the cause tells whether it can have arrived. */
final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException failure;

    NoAnswer(IOException failure) {
        super(failure.toString(), failure, false, false);
        this.failure = failure;
    }

    IOException failure() {
        return failure;
    }
}
