package org.carillon.provider.smtp;

import java.util.Locale;

/** How a connection to the mail server is kept from being read. */
enum Security {
    /** Begins in the clear and must turn to TLS before anything is said. */
    STARTTLS,
    /** TLS from the first byte, usually at port 465. */
    TLS,
    /** For a server on the same machine or network only. */
    NONE;

    static Security of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
