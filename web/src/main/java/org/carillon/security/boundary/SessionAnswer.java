package org.carillon.security.boundary;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.carillon.security.control.SessionOutcome.Open;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who has logged in.
 *
 * @param csrfToken to be sent in the header X-CSRFToken with every request that changes something
 * @param endsBy when the session ends in any case
 */
@Schema(name = "Session")
public record SessionAnswer(String name, String kind, Set<String> roles, String csrfToken, Instant endsBy) {
    static final String EXAMPLE = """
            {"name": "ann", "kind": "user", "roles": ["staff"], "csrf_token": "Yw3m…", "ends_by": "2026-11-21T21:30:00Z"}""";

    static SessionAnswer of(Open session) {
        return new SessionAnswer(
                session.identity().name(),
                "user",
                new TreeSet<>(session.identity().roles()),
                session.id().csrfToken(),
                session.endsBy());
    }

    @Override
    public String toString() {
        return "SessionAnswer[" + name + "]";
    }
}
