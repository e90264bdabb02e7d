/**
 * E-mail by SMTP, SendGrid's or any other server's; no other package sees Jakarta Mail's types.
 *
 * <p>Jakarta Mail tells a failure by an exception that does not say how far the message had come. That decides what may be done
 * next: before the final dot the server surely has nothing and the message can be sent again; a refusal is final; a connection that
 * breaks after the dot leaves the outcome unknown, and SMTP cannot be asked. So the dialogue itself is watched.
 *
 * <p>Each attempt carries the same Message-ID, made of the notification's id: should a message be sent twice after all, mailboxes that
 * compare ids show it once. A bounce that comes later, as a mail of its own, is not read.
 */
@NullMarked
package org.carillon.provider.smtp;

import org.jspecify.annotations.NullMarked;
