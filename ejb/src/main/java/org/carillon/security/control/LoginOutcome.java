package org.carillon.security.control;

import java.time.Duration;

/** What became of a login. */
public sealed interface LoginOutcome {

    /** @param credential stands for the password or secret, and is another one for another */
    record Granted(Identity identity, String credential) implements LoginOutcome {}

    /** Unknown, wrong or disabled: not told apart. */
    record Refused() implements LoginOutcome {}

    record Locked(Duration remaining) implements LoginOutcome {}
}
