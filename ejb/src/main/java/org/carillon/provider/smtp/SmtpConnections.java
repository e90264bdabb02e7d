package org.carillon.provider.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one mail server. One that has carried a message is kept for the next for a while, since TLS and login cost more
 * than the message. A kept one that the server has closed meanwhile is seen at its first command, before anything can have been
 * sent: then the message goes by a new one.
 */
final class SmtpConnections implements AutoCloseable {
    private static final Duration KEPT = Duration.ofSeconds(20);
    /** Servers close a connection that carries too many. */
    private static final int MOST_LETTERS = 100;

    private static final long WAIT_FOR_ROOM_MS = 2_000;
    private static final Duration WHEN_FULL = Duration.ofMillis(500);
    private static final int CLOSING = 421;

    private final SmtpSettings settings;
    private final Session session;
    private final Clock clock;
    private final Semaphore room;
    private final ConcurrentLinkedDeque<Kept> kept = new ConcurrentLinkedDeque<>();

    private record Kept(SmtpDialogue dialogue, long since) {}

    SmtpConnections(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
        this.clock = clock;
        this.room = new Semaphore(settings.connections());
    }

    /** One attempt. Throws for what the circuit breaker is to count: no connection, or one that broke. */
    Outcome send(Letter letter) throws Unavailable {
        if (!hasRoom()) {
            return new Outcome.NotSent("all connections to the mail server are in use", false, WHEN_FULL);
        }
        try {
            LetterMessage message = new LetterMessage(session, letter, settings.fromName(), clock.instant());
            SmtpDialogue used = takeKept();
            if (used != null) {
                Outcome outcome = over(used, letter, message);
                if (outcome != null) {
                    return outcome;
                }
            }
            SmtpDialogue fresh = new SmtpDialogue(session);
            Outcome.Rejected refused = login(fresh);
            if (refused != null) {
                return refused;
            }
            Outcome outcome = over(fresh, letter, message);
            return outcome == null ? closing() : outcome;
        } catch (MessagingException e) {
            return new Outcome.Rejected(
                    "malformed", "The message cannot be written as an e-mail", Outcome.Kind.CONTENT);
        } finally {
            room.release();
        }
    }

    /** Logs in and out. */
    Connection test() {
        SmtpDialogue dialogue = new SmtpDialogue(session);
        try {
            Outcome.Rejected refused = login(dialogue);
            return refused == null
                    ? new Connection(true, "The mail server " + settings.host() + " is ready")
                    : new Connection(false, refused.message());
        } catch (Unavailable e) {
            return new Connection(false, "No connection: " + e.cause());
        } finally {
            close(dialogue);
        }
    }

    private boolean hasRoom() {
        try {
            return room.tryAcquire(WAIT_FOR_ROOM_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private @Nullable SmtpDialogue takeKept() {
        for (Kept next = kept.pollFirst(); next != null; next = kept.pollFirst()) {
            if (System.nanoTime() - next.since() < KEPT.toNanos()) {
                return next.dialogue();
            }
            close(next.dialogue());
        }
        return null;
    }

    /** Null where the server had closed the connection before the message began. */
    private @Nullable Outcome over(SmtpDialogue dialogue, Letter letter, LetterMessage message) throws Unavailable {
        String failure;
        try {
            dialogue.deliver(message);
            keep(dialogue);
            return new Outcome.Accepted(letter.id(), "accepted");
        } catch (MessagingException e) {
            failure = told(e);
        }
        Reply reply = dialogue.reply();
        boolean closing = reply == null || reply.status() == CLOSING || !(reply.later() || reply.never());
        if (dialogue.stage() == Stage.SENDER && closing && dialogue.letters() > 1) {
            close(dialogue);
            return null;
        }
        if (dialogue.stage() == Stage.END && reply != null && reply.taken()) {
            close(dialogue);
            return new Outcome.Accepted(letter.id(), "accepted");
        }
        Outcome outcome = Verdict.of(dialogue.stage(), reply, failure);
        if (closing) {
            close(dialogue);
            throw new Unavailable(outcome, reply == null ? failure : reply.told());
        }
        keep(dialogue);
        return outcome;
    }

    private static Outcome closing() throws Unavailable {
        String cause = "the mail server closes each connection";
        throw new Unavailable(new Outcome.NotSent(cause, true, Duration.ZERO), cause);
    }

    /** Null if the server lets us in. */
    private Outcome.@Nullable Rejected login(SmtpDialogue dialogue) throws Unavailable {
        try {
            dialogue.connect(settings.host(), settings.port(), settings.username(), settings.password());
            return null;
        } catch (AuthenticationFailedException e) {
            Reply reply = Reply.of(dialogue.getLastReturnCode(), String.valueOf(dialogue.getLastServerResponse()));
            if (reply.later()) {
                throw unavailable(reply.told());
            }
            String code = reply.never() ? reply.code() : "535";
            return new Outcome.Rejected(
                    code, SmtpError.describe(code) + (reply.never() ? ": " + reply.told() : ""), Outcome.Kind.ACCOUNT);
        } catch (MessagingException e) {
            throw unavailable(told(e));
        }
    }

    private static Unavailable unavailable(String cause) {
        return new Unavailable(new Outcome.NotSent("no connection: " + cause, true, Duration.ZERO), cause);
    }

    private void keep(SmtpDialogue dialogue) {
        if (dialogue.letters() < MOST_LETTERS && dialogue.stillOpen()) {
            kept.addFirst(new Kept(dialogue, System.nanoTime()));
        } else {
            close(dialogue);
        }
    }

    private static void close(SmtpDialogue dialogue) {
        try {
            dialogue.close();
        } catch (MessagingException alreadyGone) {
            // closed is what it was to be
        }
    }

    /** The kind of the innermost failure and what it says, without addresses. */
    private static String told(MessagingException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + ": "
                + Reply.of(0, "000 " + said).words();
    }

    /** Those under way finish by themselves. */
    @Override
    public void close() {
        for (Kept next = kept.pollFirst(); next != null; next = kept.pollFirst()) {
            close(next.dialogue());
        }
    }
}
