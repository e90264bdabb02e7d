package org.carillon.provider.smtp;

/** How far a message has come in the dialogue with the mail server. */
enum Stage {
    SENDER,
    RECIPIENT,
    DATA,
    /** The message is being written. */
    TEXT,
    /** The final dot is out, or on its way: from here on the server may have the message. */
    END
}
