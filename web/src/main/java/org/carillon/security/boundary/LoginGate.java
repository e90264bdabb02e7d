package org.carillon.security.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.LoginOutcome;
import org.carillon.security.control.LoginOutcome.Granted;
import org.carillon.security.control.LoginOutcome.Locked;

/** Lets through whose login was granted, and tells all others the same, whatever was wrong. */
final class LoginGate {

    private LoginGate() {}

    static Granted granted(LoginOutcome outcome) {
        if (outcome instanceof Locked locked) {
            throw Problem.of(ProblemCode.ACCOUNT_LOCKED, "Too many logins failed; try again later")
                    .retryAfter(locked.remaining());
        }
        if (outcome instanceof Granted granted) {
            return granted;
        }
        throw Problem.of(ProblemCode.LOGIN_FAILED, "The name or the secret is wrong");
    }
}
