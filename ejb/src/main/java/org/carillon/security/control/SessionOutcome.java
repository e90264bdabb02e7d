package org.carillon.security.control;

import java.time.Instant;

/** What the id of a session proves. */
public sealed interface SessionOutcome {

    /** @param endsBy the last moment, however much it is used */
    record Open(SessionId id, Identity identity, Instant endsBy) implements SessionOutcome {}

    /** It has ended, or there never was one: not told apart. */
    record Ended() implements SessionOutcome {}

    /** The database cannot be asked. */
    record Unknown() implements SessionOutcome {}
}
