package org.carillon.conversation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers of the patients whose threads are followed, remembered for a while: they seldom change, and are asked for each second. */
@ApplicationScoped
class FollowedNumbers {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    @Inject
    private CertainNumbers certain;

    private @Nullable Known known;

    synchronized Map<String, Long> of(Set<Long> patients, Instant now) {
        Known found = known;
        if (found == null
                || !found.patients.equals(patients)
                || found.at.plus(REMEMBERED).isBefore(now)) {
            found = new Known(Set.copyOf(patients), Map.copyOf(certain.of(patients)), now);
            known = found;
        }
        return found.numbers;
    }

    private record Known(Set<Long> patients, Map<String, Long> numbers, Instant at) {}
}
