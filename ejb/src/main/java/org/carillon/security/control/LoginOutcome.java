package org.carillon.security.control;

import java.time.Duration;

/** What became of a login. */
public sealed interface LoginOutcome {

    record Granted(Identity identity) implements LoginOutcome {}

    /** Unknown, wrong or disabled: not told apart. */
    record Refused() implements LoginOutcome {}

    record Locked(Duration remaining) implements LoginOutcome {}
}
