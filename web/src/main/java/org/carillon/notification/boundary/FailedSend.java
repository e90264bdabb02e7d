package org.carillon.notification.boundary;

import java.time.Duration;
import java.util.Set;
import org.carillon.notification.control.SendAnswer;
import org.carillon.notification.entity.Status;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Why a message was stored and yet failed while its sender was waiting. */
public final class FailedSend {
    /** Twilio's codes that say nothing against the message, only against the account. */
    private static final Set<String> ACCOUNT = Set.of("20003", "20403", "30002");

    private static final Duration ACCOUNT_PAUSE = Duration.ofSeconds(60);

    private FailedSend() {}

    public static Problem problemOf(SendAnswer answer) {
        String code = answer.errorCode() == null ? "unknown" : answer.errorCode();
        String reason = answer.errorMessage() == null ? "The provider gave no reason" : answer.errorMessage();
        if (code.equals(ProblemCode.NOT_CONFIGURED.code())) {
            return Problem.of(ProblemCode.NOT_CONFIGURED, reason).about(answer.id());
        }
        if (code.equals(ProblemCode.INVALID_PHONE_NUMBER.code())) {
            return Problem.of(ProblemCode.INVALID_PHONE_NUMBER, reason).about(answer.id());
        }
        if (answer.status() == Status.SUPPRESSED) {
            return Problem.of(ProblemCode.RECIPIENT_OPTED_OUT, reason).about(answer.id());
        }
        String detail = reason + " (provider's code " + code + ")";
        return ACCOUNT.contains(code)
                ? Problem.of(ProblemCode.PROVIDER_ACCOUNT_REFUSED, detail)
                        .retryAfter(ACCOUNT_PAUSE)
                        .about(answer.id())
                : Problem.of(ProblemCode.REJECTED_BY_PROVIDER, detail).about(answer.id());
    }
}
