package org.carillon.provider.smtp;

import java.util.Map;

/** The codes of RFC 3463 and RFC 5321 in words. */
final class SmtpError {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("5.1.0", "The mail server refuses the address"),
            Map.entry("5.1.1", "There is no such mailbox"),
            Map.entry("5.1.2", "The domain of the address takes no mail"),
            Map.entry("5.1.3", "The mail server cannot read the address"),
            Map.entry("5.1.6", "The mailbox has moved, nobody says where"),
            Map.entry("5.1.7", "The mail server refuses the sender's address"),
            Map.entry("5.1.8", "The mail server refuses the sender's domain"),
            Map.entry("5.1.10", "The domain of the address takes no mail"),
            Map.entry("5.2.0", "The mailbox takes no mail"),
            Map.entry("5.2.1", "The mailbox is closed"),
            Map.entry("5.2.2", "The mailbox is full"),
            Map.entry("5.2.3", "The message is too large for the mailbox"),
            Map.entry("5.3.4", "The message is too large for the mail server"),
            Map.entry("5.4.4", "No way leads to the domain of the address"),
            Map.entry("5.4.6", "The mail would go in a circle"),
            Map.entry("5.6.0", "The mail server does not take the message's form"),
            Map.entry("5.7.0", "The mail server's rules forbid it"),
            Map.entry("5.7.1", "The mail server's rules forbid it"),
            Map.entry("5.7.8", "The mail server does not know this user name and password"),
            Map.entry("5.7.23", "The sender's domain does not let this server send for it (SPF)"),
            Map.entry("5.7.26", "The message proves neither its sender's domain nor its server (SPF, DKIM)"),
            Map.entry("530", "The mail server wants a user name and password"),
            Map.entry("534", "The mail server wants another way to log in"),
            Map.entry("535", "The mail server does not know this user name and password"),
            Map.entry("538", "The mail server wants TLS"),
            Map.entry("550", "The mailbox cannot be used"),
            Map.entry("551", "The mailbox is elsewhere"),
            Map.entry("552", "The mailbox is full, or the message too large"),
            Map.entry("553", "The mail server does not take the address"),
            Map.entry("554", "The mail server refuses the message"));

    private SmtpError() {}

    static String describe(String code) {
        return WORDS.getOrDefault(code, "The mail server refuses it");
    }
}
