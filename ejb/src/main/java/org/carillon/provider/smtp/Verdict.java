package org.carillon.provider.smtp;

import java.time.Duration;
import java.util.Set;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/** Judges an attempt that did not succeed by how far it had come and by what the server said to that. */
final class Verdict {
    /** A server that lists strangers in grey lets them in at the second try, after a minute or more. */
    private static final Duration SOME_TIME = Duration.ofMinutes(1);

    private static final Set<Integer> LOGIN_WANTED = Set.of(530, 534, 535, 538);
    private static final Set<String> SENDER_CODES = Set.of("5.1.7", "5.1.8");

    private Verdict() {}

    /** @param failure in words; told where the server has not answered */
    static Outcome of(Stage stage, @Nullable Reply reply, String failure) {
        if (reply != null && reply.never()) {
            return rejected(stage, reply);
        }
        if (reply != null && reply.later()) {
            return new Outcome.NotSent("the mail server asks to try later: " + reply.told(), true, SOME_TIME);
        }
        if (stage == Stage.END) {
            return new Outcome.Unknown(
                    reply == null
                            ? "no answer to the complete message: " + failure
                            : "the mail server answered the complete message with " + reply.told(),
                    reply != null);
        }
        return new Outcome.NotSent(
                "the connection broke before the message was complete: " + failure, true, Duration.ZERO);
    }

    static Outcome.Rejected rejected(Stage stage, Reply reply) {
        return new Outcome.Rejected(
                reply.code(), SmtpError.describe(reply.code()) + ": " + reply.told(), kind(stage, reply));
    }

    private static Kind kind(Stage stage, Reply reply) {
        if (LOGIN_WANTED.contains(reply.status())) {
            return Kind.ACCOUNT;
        }
        String enhanced = reply.enhanced() == null ? "" : reply.enhanced();
        if (SENDER_CODES.contains(enhanced)) {
            return Kind.SENDER;
        }
        if (enhanced.startsWith("5.1.") || enhanced.startsWith("5.2.")) {
            return stage == Stage.SENDER ? Kind.SENDER : Kind.RECIPIENT;
        }
        return switch (stage) {
            case SENDER -> Kind.SENDER;
            case RECIPIENT -> Kind.RECIPIENT;
            case DATA, TEXT, END -> Kind.CONTENT;
        };
    }
}
