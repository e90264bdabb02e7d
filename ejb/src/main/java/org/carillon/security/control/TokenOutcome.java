package org.carillon.security.control;

import java.time.Instant;

/** What a bearer token proves. */
public sealed interface TokenOutcome {

    /** It was signed by an issuer we trust and has not expired. */
    record Valid(Identity identity, Instant expires) implements TokenOutcome {}

    /** It was valid, and no longer is. */
    record Expired() implements TokenOutcome {}

    /** It is malformed, forged or from a stranger; which of these is nobody's business. */
    record Invalid() implements TokenOutcome {}
}
